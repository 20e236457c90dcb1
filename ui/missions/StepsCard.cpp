#include "ui/missions/StepsCard.h"

#include "core/missions/MissionFields.h"
#include "ui/base/Theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 22;

/// A part of the form with its mark, or one thing that is missing there.
class StepLine : public QAbstractButton
{
public:
    StepLine(const QString &words, bool lack, bool complete, QWidget *parent)
        : QAbstractButton(parent), m_lack(lack), m_complete(complete)
    {
        setText(words);
        setProperty("lack", lack);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(lineFont());
        return {metrics.horizontalAdvance(text()) + theme::px(kIndent) + space::kS, metrics.height() + space::kXs + 2};
    }
    QFont lineFont() const { return theme::font(m_lack ? TextRole::Note : TextRole::Body); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = theme::tokens();
        const QRect room = rect().adjusted(theme::px(kIndent), 0, -space::kXs, 0);
        if (!m_lack)
            paintMark(painter);
        QFont words = lineFont();
        words.setUnderline(m_lack && (underMouse() || hasFocus()));
        painter.setFont(words);
        painter.setPen(QColor(m_lack ? tokens.accent : tokens.text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(words).elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus()) {
            painter.setPen(QColor(tokens.accent));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

private:
    void paintMark(QPainter &painter) const
    {
        const int size = theme::px(extent::kIcon);
        const QRectF place(1, (height() - size) / 2.0, size, size);
        const QColor ink = theme::toneText(m_complete ? Tone::Ok : Tone::Warn);
        if (m_complete) {
            painter.drawPixmap(place.topLeft(), theme::tinted(u"dialog-ok-apply"_s, size, ink, devicePixelRatioF()));
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ink);
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(theme::font(TextRole::Strong));
        painter.drawText(place, Qt::AlignCenter, u"!"_s);
    }

    bool m_lack;
    bool m_complete;
};

} // namespace

StepsCard::StepsCard(QWidget *parent) : Card(tr("Step by step"), parent)
{
    setAccessibleName(title());
}

void StepsCard::setParts(const QString &towards, const QList<Part> &parts)
{
    if (m_towards == towards && m_parts == parts && m_lines)
        return; // the focus stays where it is
    m_towards = towards;
    m_parts = parts;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    m_rows = new QVBoxLayout(m_lines);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    int missing = 0;
    for (const Part &part : parts) {
        addLine(new StepLine(part.title, false, part.missing.isEmpty(), m_lines), part.field,
                part.missing.isEmpty()
                    ? tr("Go to “%1”").arg(part.title)
                    : tr("%n things are missing in “%1”.", nullptr, int(part.missing.size())).arg(part.title));
        for (const FieldError &lack : part.missing) {
            const QString name = missionFieldLabel(lack.field);
            auto *line = new StepLine(name, true, false, m_lines);
            line->setAccessibleName(tr("Missing: %1").arg(name));
            addLine(line, lack.field, u"%1: %2"_s.arg(name, lack.message));
        }
        missing += int(part.missing.size());
    }
    if (!towards.isEmpty()) {
        auto *sum = new QLabel(missing == 0 ? tr("Nothing is missing for “%1”.").arg(towards)
                                            : tr("%n things are missing for “%1”.", nullptr, missing).arg(towards),
                               m_lines);
        sum->setWordWrap(true);
        sum->setTextFormat(Qt::PlainText);
        theme::setRole(sum, TextRole::Note);
        m_rows->insertWidget(0, sum);
    }
    body()->addWidget(m_lines);
}

void StepsCard::addLine(QAbstractButton *line, const QString &field, const QString &tip)
{
    line->setToolTip(tip);
    line->setAccessibleDescription(tip);
    connect(line, &QAbstractButton::clicked, this, [this, field] { emit fieldAsked(field); });
    m_rows->addWidget(line);
}

} // namespace gonfalone
