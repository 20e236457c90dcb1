// The part of AgendaPage that saves the form, also when somebody else was quicker.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaForm.h"
#include "ui/base/InlineMessage.h"

#include <QLineEdit>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

/// Somebody may have changed what the form shows.
void AgendaPage::lookAtForm()
{
    if (!isFormOpen() || m_form->isNew())
        return;
    const auto item = find(formKey());
    if (!item || item->version == m_form->opened().ref.version)
        return;
    if (m_form->isDirty())
        return m_form->tellChanged();
    const OccurrenceRef seen = m_form->opened().ref;
    deliver(m_gateway->open(refOf(*item), m_form->opened().scope), this, [this, seen](const Result<OpenedEntry> &now) {
        const bool same = seen.entry == m_form->opened().ref.entry && seen.original == m_form->opened().ref.original;
        if (now && same && isFormOpen() && !m_form->isDirty())
            m_form->load(*now);
    });
}

void AgendaPage::save()
{
    if (!m_form->saveButton()->isEnabled())
        return;
    const auto entry = m_form->value();
    if (!entry)
        return m_form->showError(entry.error());
    if (m_form->isNew()) {
        deliver(m_gateway->create(*entry), this, [this](const Result<AgendaEdit> &edit) {
            if (!edit)
                return m_form->showError(edit.error());
            saved(*edit, tr("“%1” is in the agenda.").arg(edit->entry.words.title));
        });
        return;
    }
    const OpenedEntry opened = m_form->opened();
    deliver(m_gateway->save(opened.ref, opened.scope, m_form->baseline(), *entry), this,
            [this, opened](const Result<MergedEdit> &merged) {
                if (!merged)
                    return m_form->showError(merged.error());
                if (!merged->edit)
                    return showMerge(*merged, opened);
                QStringList taken;
                for (const FieldChange &one : merged->taken)
                    taken << one.name;
                const QString title = merged->edit->entry.words.title;
                saved(*merged->edit,
                      taken.isEmpty() ? tr("“%1” was saved.").arg(title)
                                      : tr("“%1” was saved together with what %2 changed: %3.")
                                            .arg(title, merged->who, taken.join(u", "_s)));
            });
}

void AgendaPage::saved(const AgendaEdit &edit, const QString &words)
{
    m_form->discard();
    closeForm();
    m_done << edit.gesture;
    m_undone.clear();
    const bool waits = edit.entry.status == EntryStatus::Proposed;
    m_message->showMessage(Tone::Ok, waits ? tr("“%1” waits to be confirmed.").arg(edit.entry.words.title) : words,
                           tr("Undo"));
    refreshCommands();
    load();
}

/// Nothing was written: the form has what we wrote over what is there now, and the way back to that.
void AgendaPage::showMerge(const MergedEdit &merged, const OpenedEntry &opened)
{
    OpenedEntry theirs = opened;
    theirs.ref = merged.ref;
    theirs.entry = merged.theirs;
    m_form->showMerge(theirs, merged);
    m_afterDiscard = [this, theirs] {
        m_form->load(theirs);
        m_form->titleField()->setFocus();
    };
    load();
}

} // namespace gonfalone
