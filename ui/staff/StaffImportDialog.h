#pragma once

#include "core/interchange/CsvTable.h"
#include "ui/staff/StaffGateway.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace gonfalone {

class FilterChips;
class FormCard;
class InlineMessage;

/// People from a CSV file: what was recognised of it, which column is what, a dry run with a reason for each row, then
/// the import. The file is read aside, the people are written on the thread of the database; both can be ended.
class StaffImportDialog : public QDialog
{
    Q_OBJECT

public:
    StaffImportDialog(StaffGateway *gateway, QWidget *parent = nullptr);
    ~StaffImportDialog() override;

    void load(const QString &path);
    bool isIdle() const { return m_working == 0; }
    QComboBox *columnBox(const QString &field) const { return m_columns.value(field); }
    QPushButton *tryButton() const { return m_try; }
    QPushButton *importButton() const { return m_import; }
    QPushButton *stopButton() const { return m_stop; }
    QTreeWidget *lines() const { return m_lines; }
    FilterChips *filter() const { return m_filter; }
    QLabel *fileLabel() const { return m_file; }
    InlineMessage *message() const { return m_message; }

signals:
    /// People were written.
    void imported();

private:
    /// How far it is, told across threads.
    struct Pulse {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stop = false;
    };
    struct Read {
        QByteArray bytes;
        CsvTable table;
    };

    void build();
    void buildMapping();
    void buildOutcome(QWidget *holder);
    void fileRead(const Result<Read> &read);
    void showMapping();
    ImportMapping mapping() const;
    void mappingChanged();
    void run(bool dryRun);
    void finished(bool dryRun, const Result<StaffImport> &done);
    void showLines();
    void setWorking(bool working);
    void stop();

    StaffGateway *m_gateway;
    QLabel *m_file;
    InlineMessage *m_message;
    FormCard *m_mapping;
    QMap<QString, QComboBox *> m_columns;
    QProgressBar *m_progress;
    FilterChips *m_filter;
    QTreeWidget *m_lines;
    QPushButton *m_try;
    QPushButton *m_import;
    QPushButton *m_stop;
    QString m_path;
    Read m_read;
    StaffImport m_done;
    bool m_tried = false; ///< the mapping as it stands was tried
    int m_working = 0;
    std::shared_ptr<Pulse> m_pulse;
    QTimer m_beat;
    WorkThread m_aside;
};

} // namespace gonfalone
