#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QLineEdit;

namespace gonfalone {

/// The comune and its letterhead.
class OfficeSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OfficeSection(SettingsGateway *gateway, QWidget *parent = nullptr);

    void refresh() override;
    FormCard *form() const { return m_form; }

signals:
    void saved(const gonfalone::Comune &comune);

protected:
    void changeEvent(QEvent *event) override;
    bool hasTyped() const override;
    QString basis() const override { return QString::number(m_seen.version); }
    void broughtBack(const QString &version) override;

private:
    QWidget *buildPicker();
    Comune value() const;
    void show(const Comune &comune);
    void fillAgain();
    void save();
    void chooseStemma();
    void useStemma(const QString &path);
    void draw();

    FormCard *m_form;
    QLineEdit *m_name;
    QLineEdit *m_istat;
    QLineEdit *m_office;
    QLineEdit *m_regulation;
    QLineEdit *m_statute;
    QLabel *m_picture;
    QPushButton *m_plain;
    QByteArray m_stemma;
    Comune m_seen;
};

} // namespace gonfalone
