#pragma once

#include "core/patrocinio/Patrocinio.h"
#include "ui/base/Card.h"

#include <QMap>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace gonfalone {

/// Somebody saved first: both versions, field by field, and a choice for each. Fields that only one of the two
/// changed are chosen already; where both did, the person must say.
class ConflictView : public Card
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// `base` is what both started from; `who` saved theirs, `when` in words.
    void compare(const Patrocinio &base, const Patrocinio &mine, const Patrocinio &theirs, const QString &who,
                 const QString &when);
    const Patrocinio &base() const { return m_base; }
    bool isComplete() const;
    void choose(const QString &field, bool mine);
    QStringList fields() const { return m_choices.keys(); }
    const Patrocinio &theirs() const { return m_theirs; }
    /// Name → my text, of the fields where mine was chosen: what is to be typed over theirs.
    QMap<QString, QString> chosenMine() const;

signals:
    void resolved();
    /// Mine is given up altogether.
    void theirsTaken();

private:
    void addField(const QString &field);
    void clear();

    Patrocinio m_base;
    Patrocinio m_mine;
    Patrocinio m_theirs;
    QMap<QString, QButtonGroup *> m_choices;
    QWidget *m_rows = nullptr;
    QLabel *m_intro;
    QPushButton *m_save;
};

} // namespace gonfalone
