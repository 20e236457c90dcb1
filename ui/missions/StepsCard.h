#pragma once

#include "core/base/Error.h"
#include "ui/base/Card.h"

#include <QList>

class QAbstractButton;
class QVBoxLayout;

namespace gonfalone {

/// Beside the form: its parts one after the other, and under each what is missing there. Every line leads to its field,
/// so that nothing is missing where nobody looks.
class StepsCard : public Card
{
    Q_OBJECT

public:
    struct Part {
        QString title;
        QString field; ///< where it begins
        QList<FieldError> missing;

        bool operator==(const Part &) const = default;
    };

    explicit StepsCard(QWidget *parent = nullptr);

    /// `towards` is the step that the missing things are missing for; empty when there is none.
    void setParts(const QString &towards, const QList<Part> &parts);
    const QList<Part> &parts() const { return m_parts; }

signals:
    void fieldAsked(const QString &field);

private:
    void addLine(QAbstractButton *line, const QString &field, const QString &tip);

    QString m_towards;
    QList<Part> m_parts;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace gonfalone
