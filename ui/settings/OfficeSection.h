#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gonfalone {

/// The comune and its letterhead, where its office is found, how its paper looks.
class OfficeSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OfficeSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Office and letterhead"); }

    void refresh() override;
    FormCard *form() const { return m_form; }
    FormCard *addressForm() const { return m_where; }
    FormCard *paperForm() const { return m_paper; }

signals:
    void saved(const gonfalone::Comune &comune);

protected:
    void changeEvent(QEvent *event) override;
    bool hasTyped() const override;
    QString basis() const override { return QString::number(m_seen.version); }
    void broughtBack(const QString &version) override;

private:
    void buildForms();
    QWidget *buildPicker();
    QWidget *buildMargins();
    QList<QLineEdit *> lines() const;
    void undo();
    Comune value() const;
    void show(const Comune &comune);
    void fillAgain();
    void save();
    void chooseStemma();
    void useStemma(const QString &path);
    void draw();

    FormCard *m_form;
    FormCard *m_where;
    FormCard *m_paper;
    QLineEdit *m_name;
    QLineEdit *m_istat;
    QLineEdit *m_office;
    QLineEdit *m_regulation;
    QLineEdit *m_statute;
    QLineEdit *m_email;
    QLineEdit *m_pec;
    QLineEdit *m_postal;
    QLineEdit *m_phone;
    QLineEdit *m_officer;
    QComboBox *m_font;
    QDoubleSpinBox *m_points;
    QList<QSpinBox *> m_margins; ///< left, top, right, bottom
    QLabel *m_picture;
    QPushButton *m_plain;
    QByteArray m_stemma;
    Comune m_seen;
};

} // namespace gonfalone
