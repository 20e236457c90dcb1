#pragma once

#include "ui/base/FormCard.h"
#include "ui/evaluation/SheetDeed.h"

#include <QDate>
#include <QHash>

class QPushButton;

namespace gonfalone {

/// The small form of what is written beside the form of a sheet: a fact of the diary, a training, the declaration of
/// the Portavoce, another evaluator. Hidden until it is begun.
class DeedForm : public FormCard
{
    Q_OBJECT

public:
    explicit DeedForm(SheetDeed deed, QWidget *parent = nullptr);

    SheetDeed deed() const { return m_deed; }
    /// Shows it with what is proposed; the focus goes to the first field.
    void begin(const DeedTexts &proposed);
    /// Hides it; what was typed is forgotten.
    void end();
    bool isDirty() const;
    DeedTexts texts() const;
    /// As if the person had typed it.
    void setTexts(const DeedTexts &texts);
    void setText(const QString &field, const QString &text);
    void setToday(const QDate &today);
    QPushButton *submitButton() const { return m_submit; }
    QWidget *field(const QString &name) const { return m_fields.value(name); }

signals:
    void submitted();
    void cancelled();
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QString &name, const QString &label, QWidget *field);
    void addDay(const QString &label);
    void build();
    void buildButtons();

    SheetDeed m_deed;
    QHash<QString, QWidget *> m_fields;
    QStringList m_order;
    DeedTexts m_begun;
    QPushButton *m_submit;
    bool m_loading = false;
};

} // namespace gonfalone
