#include "ui/patrocinio/DraftTextPane.h"

#include "core/documents/DraftText.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepAfterMs = 800;

/// A line of the text as it is read: `**bold**` and `~~italic~~` are shown as such.
QString readable(const QString &line)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression italic(u"~~(.+?)~~"_s);
    return line.toHtmlEscaped().replace(bold, u"<b>\\1</b>"_s).replace(italic, u"<i>\\1</i>"_s);
}

/// The words that came and went stand between signs, so that nobody needs to see the colour.
QString htmlOf(const ComparedRun &run)
{
    if (run.change == TextEdit::Same)
        return readable(run.text);
    const QString words = run.text.toHtmlEscaped();
    const bool came = run.change == TextEdit::Added;
    const Tone tone = came ? Tone::Ok : Tone::Bad;
    return u"<span style=\"color:%1; background-color:%2; text-decoration:%3\">%4 %5 %6</span>"_s.arg(
        theme::toneText(tone).name(), theme::toneSoft(tone).name(), came ? u"underline"_s : u"line-through"_s,
        came ? u"[+"_s : u"[−"_s, words, came ? u"+]"_s : u"−]"_s);
}

/// What changed with the paragraph before and behind it; what lies between is only counted.
QString htmlOf(const QList<ComparedParagraph> &paragraphs)
{
    const auto changed = [&paragraphs](qsizetype i) {
        return i >= 0 && i < paragraphs.size() && !paragraphs[i].isSame();
    };
    QString html;
    int same = 0;
    for (qsizetype i = 0; i <= paragraphs.size(); ++i) {
        const bool shown = i == paragraphs.size() || changed(i - 1) || changed(i) || changed(i + 1);
        if (!shown) {
            ++same;
            continue;
        }
        if (same > 0)
            html += u"<p style=\"color:%1\">⋯ %2</p>"_s.arg(
                theme::toneText(Tone::Neutral).name(), DraftTextPane::tr("%n paragraph(s) the same", nullptr, same));
        same = 0;
        if (i == paragraphs.size())
            break;
        QStringList words;
        for (const ComparedRun &run : paragraphs[i].runs)
            words << htmlOf(run);
        html += u"<p>%1</p>"_s.arg(words.join(u' '));
    }
    return html;
}

} // namespace

DraftTextPane::DraftTextPane(PatrocinioGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_title(new ElidedLabel({}, this)), m_shown(new QComboBox(this)),
      m_against(new QComboBox(this)), m_edit(new QPushButton(tr("Edit the text"), this)),
      m_restore(new QPushButton(tr("Take this version up again"), this)),
      m_redraw(new QPushButton(tr("Draw up anew from the fields"), this)), m_save(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Give up the changes"), this)), m_legend(new QLabel(this)),
      m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)), m_reader(new QTextBrowser(this)),
      m_editor(new QPlainTextEdit(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL + 2, space::kM, space::kL + 2, space::kL);
    rows->setSpacing(space::kM);
    buildBar();
    m_legend->setWordWrap(true);
    theme::setRole(m_legend, TextRole::Note);
    m_reader->setAccessibleName(tr("Text of the act"));
    m_reader->setOpenLinks(false);
    m_reader->setTabChangesFocus(true);
    m_editor->setAccessibleName(tr("Text of the act, to be edited"));
    m_editor->setTabChangesFocus(true);
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_editor);
    for (QWidget *row : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_legend)})
        rows->addWidget(row);
    rows->addWidget(m_stack, 1);
    connect(m_shown, &QComboBox::activated, this, &DraftTextPane::show);
    connect(m_against, &QComboBox::activated, this, &DraftTextPane::show);
    connect(m_edit, &QPushButton::clicked, this, &DraftTextPane::edit);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_unkept = true;
        m_keep.start();
    });
    connect(&m_keep, &QTimer::timeout, this, &DraftTextPane::keepUnsaved);
    connect(m_save, &QPushButton::clicked, this, &DraftTextPane::save);
    connect(m_cancel, &QPushButton::clicked, this, &DraftTextPane::giveUp);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        deliver(m_gateway->restoreDraft(m_label, m_shown->currentData().toInt()), this,
                [this](const Result<DraftVersion> &made) { finish(made); });
    });
    connect(m_redraw, &QPushButton::clicked, this, [this] {
        deliver(m_gateway->redrawDraft(m_label), this, [this](const Result<DraftVersion> &made) { finish(made); });
    });
}

void DraftTextPane::buildBar()
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *top = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back to the case"), this);
    connect(back, &QPushButton::clicked, this, &DraftTextPane::backRequested);
    top->addWidget(back);
    top->addWidget(m_title, 1);
    theme::makePrimary(m_save);
    rows->addLayout(top);
    auto *bar = new QHBoxLayout;
    auto *shown = new QLabel(tr("&Version"), this);
    shown->setBuddy(m_shown);
    auto *against = new QLabel(tr("&Compared with"), this);
    against->setBuddy(m_against);
    for (QComboBox *box : {m_shown, m_against}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_shown->setAccessibleName(tr("Version of the text"));
    m_against->setAccessibleName(tr("Version that it is compared with"));
    for (QWidget *widget : {static_cast<QWidget *>(shown), static_cast<QWidget *>(m_shown),
                            static_cast<QWidget *>(against), static_cast<QWidget *>(m_against)})
        bar->addWidget(widget);
    bar->setStretchFactor(m_shown, 1);
    bar->setStretchFactor(m_against, 1);
    rows->addLayout(bar);
    auto *changes = new QWidget(this);
    auto *buttons = new FlowLayout(changes, space::kS);
    for (QPushButton *button : {m_save, m_cancel, m_edit, m_restore, m_redraw})
        buttons->addWidget(button);
    rows->addWidget(changes);
}

void DraftTextPane::fill(QComboBox *box, bool withNone)
{
    const int kept = box->currentData().toInt();
    box->clear();
    if (withNone)
        box->addItem(tr("no other"), 0);
    for (auto version = m_versions.crbegin(); version != m_versions.crend(); ++version) {
        const QDateTime at = version->madeAt.toTimeZone(m_gateway->clock().zone);
        box->addItem(tr("%1 · %2, %3 · %4")
                         .arg(version->number)
                         .arg(QLocale().toString(at, u"d/M/yyyy H:mm"_s), version->madeBy, originName(version->origin)),
                     version->number);
    }
    box->setCurrentIndex(std::max(0, withNone ? box->findData(kept) : 0));
}

void DraftTextPane::open(const QString &label, const QList<DraftVersion> &versions, bool editable)
{
    const bool another = label != m_label;
    if (another)
        keepUnsaved();
    m_label = label;
    m_versions = versions;
    m_editable = editable;
    m_title->setText(tr("Text of the act · %1").arg(label));
    if (another)
        m_message->clear();
    // Where nothing was typed there is nothing to stay for.
    if (another || !isEditing() || m_editor->toPlainText() == m_seenText) {
        m_stack->setCurrentWidget(m_reader);
        fill(m_shown, false);
        fill(m_against, true);
        show();
    }
    if (another && editable)
        takeUnsaved();
    refresh();
}

void DraftTextPane::keepUnsaved()
{
    if (!m_unkept)
        return;
    m_unkept = false;
    const bool typed = isEditing() && m_editor->toPlainText() != m_seenText;
    deliver(m_gateway->keepTypedText(m_label, typed ? TypedText{m_seen, m_editor->toPlainText()} : TypedText{}), this,
            [this](const Outcome &kept) {
                if (!kept)
                    ErrorPresenter::present(kept.error(), m_message);
            });
}

void DraftTextPane::takeUnsaved()
{
    deliver(m_gateway->typedText(m_label), this, [this, label = m_label](const Result<TypedText> &typed) {
        if (!typed || typed->text.isEmpty() || label != m_label || isEditing())
            return;
        m_seen = typed->seen;
        m_seenText.clear();
        startEditing(typed->text);
        m_message->showMessage(Tone::Accent, tr("What you were writing was kept. It is not saved yet."));
    });
}

void DraftTextPane::startEditing(const QString &text)
{
    m_editor->setPlainText(text);
    m_unkept = false;
    m_stack->setCurrentWidget(m_editor);
    m_legend->setText(tr("An empty line begins a new paragraph; **bold**, ~~italic~~. Saved, it is version %1, and the "
                         "opinions given so far have to be asked again.")
                          .arg(m_seen + 1));
    m_save->setText(tr("Save as version %1").arg(m_seen + 1));
    refresh();
    m_editor->setFocus();
}

bool DraftTextPane::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void DraftTextPane::compare(int before, int after)
{
    m_shown->setCurrentIndex(m_shown->findData(after));
    m_against->setCurrentIndex(std::max(0, m_against->findData(before)));
    show();
}

void DraftTextPane::show()
{
    const int shown = m_shown->currentData().toInt();
    const int against = m_against->currentData().toInt();
    refresh();
    if (shown == 0)
        return;
    if (against == 0 || against == shown)
        return read(shown);
    const int before = std::min(shown, against);
    const int after = std::max(shown, against);
    deliver(m_gateway->versionPair(m_label, before, after), this,
            [this, before, after](const Result<VersionPair> &pair) {
                if (!pair) {
                    ErrorPresenter::present(pair.error(), m_message);
                    return;
                }
                // Two long texts take longer than the window may wait.
                deliver(m_aside.run([pair = *pair] { return compareTexts(pair.before, pair.after); }), this,
                        [this, before, after](const QList<ComparedParagraph> &paragraphs) {
                            showComparison(before, after, paragraphs);
                        });
            });
}

void DraftTextPane::showComparison(int before, int after, const QList<ComparedParagraph> &paragraphs)
{
    const ChangeCount count = countChanges(paragraphs);
    m_legend->setText(tr("From version %1 to version %2: %3 words added, between [+ and +]; %4 removed, between [− and "
                         "−].")
                          .arg(before)
                          .arg(after)
                          .arg(count.added)
                          .arg(count.removed));
    m_reader->setHtml(htmlOf(paragraphs));
}

void DraftTextPane::read(int number)
{
    m_legend->setText(tr("The opinions are printed where their names stand between brackets."));
    deliver(m_gateway->version(m_label, number), this, [this](const Result<DraftVersion> &version) {
        if (!version) {
            ErrorPresenter::present(version.error(), m_message);
            return;
        }
        QString html;
        for (const QString &line : draftText(version->body).split(u"\n\n"_s))
            html += u"<p>%1</p>"_s.arg(readable(line));
        m_reader->setHtml(html);
    });
}

void DraftTextPane::edit()
{
    if (m_versions.isEmpty())
        return;
    deliver(m_gateway->version(m_label, m_versions.last().number), this, [this](const Result<DraftVersion> &version) {
        if (!version) {
            ErrorPresenter::present(version.error(), m_message);
            return;
        }
        m_seen = version->number;
        m_seenText = draftText(version->body);
        startEditing(m_seenText);
    });
}

void DraftTextPane::save()
{
    deliver(m_gateway->editDraft(m_label, m_seen, m_editor->toPlainText()), this,
            [this](const Result<DraftVersion> &made) { finish(made); });
}

void DraftTextPane::giveUp()
{
    m_message->clear();
    m_stack->setCurrentWidget(m_reader);
    m_unkept = true;
    keepUnsaved();
    show();
}

void DraftTextPane::finish(const Result<DraftVersion> &made)
{
    if (!made) {
        ErrorPresenter::present(made.error(), m_message);
        return;
    }
    m_unkept = false;
    m_stack->setCurrentWidget(m_reader);
    m_message->showMessage(Tone::Ok, tr("Version %1 is the text of the act now.").arg(made->number));
    refresh();
    emit changed(m_label);
}

void DraftTextPane::refresh()
{
    const bool editing = isEditing();
    const bool last = m_versions.isEmpty() || m_shown->currentData().toInt() == m_versions.last().number;
    const QString locked = tr("The text cannot be changed now: it is decided, or your role does not change cases.");
    m_save->setVisible(editing);
    m_cancel->setVisible(editing);
    m_edit->setVisible(!editing);
    for (QWidget *widget : {static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_against)})
        widget->setEnabled(!editing);
    m_edit->setEnabled(m_editable && !m_versions.isEmpty());
    m_redraw->setEnabled(m_editable && !editing);
    m_restore->setEnabled(m_editable && !editing && !last);
    m_edit->setToolTip(m_editable ? QString() : locked);
    m_redraw->setToolTip(m_editable ? QString() : locked);
    m_restore->setToolTip(!m_editable ? locked : last ? tr("This is the last version already.") : QString());
}

void DraftTextPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
