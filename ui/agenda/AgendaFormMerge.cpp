// The parts of AgendaForm about what others wrote meanwhile, and about the reminder.
#include "ui/agenda/AgendaForm.h"

#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"

#include <QComboBox>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
constexpr int kAsTheOffice = -2; ///< no minutes of its own

QString minutesWords(int minutes)
{
    if (minutes == 0)
        return AgendaForm::tr("when it begins");
    if (minutes % kDay == 0)
        return AgendaForm::tr("%n day(s) before", nullptr, minutes / kDay);
    return minutes % kHour == 0 ? AgendaForm::tr("%n hour(s) before", nullptr, minutes / kHour)
                                : AgendaForm::tr("%n minute(s) before", nullptr, minutes);
}

QString fieldText(const QString &text)
{
    return text.isEmpty() ? AgendaForm::tr("(empty)") : text;
}

} // namespace

void AgendaForm::tellChanged()
{
    m_message->showMessage(Tone::Warn,
                           tr("Somebody changed this entry meanwhile. What you typed is still here: saving "
                              "it will show what differs. Close the form to read the entry anew."));
}

void AgendaForm::showMerge(const OpenedEntry &theirs, const MergedEdit &merged)
{
    load(theirs);
    const std::optional<AgendaEntry> baseline = m_baseline;
    fill(merged.merged);
    m_baseline = baseline;
    QList<FieldError> faults;
    for (const FieldChange &one : merged.both)
        faults << FieldError{one.field == u"length"_s ? u"starts"_s : one.field,
                             tr("%1 wrote: %2").arg(merged.who, fieldText(one.after))};
    for (FormCard *card : std::as_const(m_cards))
        faults = card->setErrors(faults);
    QStringList lines{
        tr("%1 changed the same as you meanwhile. Yours stands in the fields: save to keep it.").arg(merged.who)};
    for (const FieldChange &one : merged.both)
        lines << tr("%1: yours %2, theirs %3").arg(one.name, fieldText(one.before), fieldText(one.after));
    m_message->showMessage(Tone::Warn, lines.join(u'\n'), tr("Take theirs"));
}

void AgendaForm::fillReminder(std::optional<int> minutes)
{
    m_reminder->clear();
    m_reminder->addItem(tr("as usual in the office"), kAsTheOffice);
    m_reminder->addItem(tr("none", "of a reminder"), kNoReminder);
    QList<int> choices{0, 5, 10, 15, 30, kHour, 2 * kHour, kDay, 2 * kDay};
    if (minutes && *minutes >= 0 && !choices.contains(*minutes))
        choices << *minutes; // out of a calendar file
    for (const int choice : std::as_const(choices))
        m_reminder->addItem(minutesWords(choice), choice);
    m_reminder->setCurrentIndex(std::max(0, m_reminder->findData(minutes.value_or(kAsTheOffice))));
}

std::optional<int> AgendaForm::reminder() const
{
    const int chosen = m_reminder->currentData().toInt();
    return m_reminder->currentIndex() < 0 || chosen == kAsTheOffice ? std::nullopt : std::optional(chosen);
}

} // namespace gonfalone
