#include "ui/settings/PrivacySection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/StaffErasureCard.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFateColumn = 2;
constexpr int kDayWidth = 150;
} // namespace

PrivacySection::PrivacySection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("A person may ask which data the office holds on them, and that they be erased (Regulation (EU) "
           "2016/679, articles 15, 17 and 20). What the law obliges to keep stays, and the answer says "
           "why and until when. Wrong data are corrected in the case."),
        parent),
      m_search(new QLineEdit(this)),
      m_people(new FactsTable(tr("Persons found"),
                              QStringList() << tr("Name") << tr("Tax code") << tr("Cases") << tr("Known as"), 0, this)),
      m_copy(new QPushButton(tr("Give a copy of everything…"), this)), m_order(new FormCard(tr("Erasure"), this)),
      m_staff(new StaffErasureCard(gateway, this)), m_verdict(new QLabel(this)),
      m_items(new FactsTable(
          tr("What an erasure does"),
          QStringList() << tr("What") << tr("How many") << tr("What happens") << tr("Until") << tr("Why"), 4, this)),
      m_why(new QLabel(this)), m_request(new QLineEdit(this)), m_authorisation(new QLineEdit(this)),
      m_authorisedOn(new DateField(this)), m_erase(new QPushButton(tr("Erase what may go"), this)),
      m_answer(new QPushButton(tr("Print the answer…"), this))
{
    build();
    connect(m_search, &QLineEdit::returnPressed, this, &PrivacySection::search);
    connect(m_people, &QTableWidget::currentCellChanged, this, &PrivacySection::chosen);
    connect(m_items, &QTableWidget::currentCellChanged, this, &PrivacySection::showReasons);
    connect(m_erase, &QPushButton::clicked, this, &PrivacySection::erase);
    connect(m_staff, &StaffErasureCard::refused, this, [this](const Error &error) { showError(error); });
    connect(m_staff, &StaffErasureCard::erased, this, [this](const QString &said) {
        showDone(said);
        m_search->clear();
        m_found.clear();
        m_people->setRows({});
        chosen();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Where to write the copy"), tr("personal-data.zip"), tr("Archives (*.zip)"),
                   &PrivacySection::writeCopy);
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Where to write the answer"), tr("answer.pdf"), tr("PDF (*.pdf)"), &PrivacySection::writeAnswer);
    });
    chosen();
}

void PrivacySection::build()
{
    auto *form = new FormCard(tr("Search"), this);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line, space::kS);
    auto *find = new QPushButton(tr("Search"), line);
    m_search->setMinimumWidth(theme::px(260));
    m_search->setAccessibleName(tr("Name or tax code of the person"));
    row->addWidget(m_search);
    row->addWidget(find);
    line->setFocusProxy(m_search);
    form->addRow(u"words"_s, tr("Name or tax code"), line);
    form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    m_people->setEmptyText(tr("Search the person by name or tax code."));
    m_people->setMostRows(6);
    m_items->setMostRows(12);
    m_verdict->setWordWrap(true);
    theme::setRole(m_verdict, TextRole::Muted);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    theme::setRole(m_why, TextRole::Note);
    m_authorisedOn->setMinimumWidth(theme::px(kDayWidth));
    m_authorisedOn->setToday(gateway()->today());
    auto *authorised = new QWidget(this);
    auto *both = new FlowLayout(authorised, space::kS);
    m_authorisation->setMinimumWidth(theme::px(180));
    m_authorisation->setAccessibleName(tr("Number of the authorisation"));
    m_authorisedOn->setAccessibleName(tr("Day of the authorisation"));
    both->addWidget(m_authorisation);
    both->addWidget(m_authorisedOn);
    authorised->setFocusProxy(m_authorisation);
    m_order->addWide(m_verdict);
    m_order->addWide(m_items);
    m_order->addWide(m_why);
    m_order->addRow(u"request"_s, tr("Request"), m_request)
        ->setHint(tr("Number and day in the protocol of what the person wrote."));
    m_order->addRow(u"authorisation"_s, tr("Authorisation"), authorised)
        ->setHint(tr("Of the Soprintendenza archivistica, with its day: only for cases whose term has passed (art. 21 "
                     "D.Lgs. 42/2004). Empty: none is destroyed."));
    m_order->addWide(buttonRow({m_erase, m_answer}));
    body()->addWidget(form);
    body()->addWidget(m_people);
    body()->addWidget(buttonRow({m_copy}));
    body()->addWidget(m_order);
    body()->addWidget(m_staff);
    body()->addStretch(1);
    connect(find, &QPushButton::clicked, this, &PrivacySection::search);
}

Person PrivacySection::current() const
{
    return m_found.value(m_people->currentRow());
}

void PrivacySection::refresh()
{
    if (!m_search->text().trimmed().isEmpty())
        search();
}

void PrivacySection::showPerson(ContactId contact, const QString &name)
{
    m_wanted = contact;
    m_search->setText(name);
    search();
}

void PrivacySection::search()
{
    deliver(gateway()->persons(m_search->text()), this, [this](const Result<QList<Person>> &found) {
        if (!found)
            return showError(found.error());
        m_found = *found;
        QList<QStringList> rows;
        int keep = 0;
        for (const Person &one : std::as_const(m_found)) {
            if (one.contact.isValid() && one.contact == m_wanted)
                keep = int(rows.size());
            rows << QStringList{one.name, one.taxCode, one.contact.isValid() ? QString::number(one.cases) : QString(),
                                one.staff.isValid()       ? tr("staff")
                                    : one.login.isEmpty() ? tr("applicant")
                                                          : tr("colleague (%1)").arg(one.login)};
        }
        m_wanted = {};
        m_people->setEmptyText(tr("Nobody of this name or tax code."));
        m_people->setRows(rows, keep);
        chosen();
    });
}

void PrivacySection::chosen()
{
    const Person person = current();
    m_done.reset();
    m_answer->setEnabled(false);
    m_answer->setToolTip(tr("After the erasure"));
    m_copy->setEnabled(person.contact.isValid() || !person.login.isEmpty() || person.staff.isValid());
    m_copy->setToolTip(m_copy->isEnabled() ? QString() : tr("Choose a person in the list first"));
    m_order->setVisible(person.contact.isValid());
    m_staff->show(person.contact.isValid() ? StaffPersonId() : person.staff);
    if (!person.contact.isValid())
        return;
    deliver(gateway()->erasurePreview(person.contact), this, [this, person](const Result<ErasurePreview> &preview) {
        if (!preview)
            return showError(preview.error());
        if (current().contact == person.contact)
            showPreview(*preview);
    });
}

void PrivacySection::showPreview(const ErasurePreview &preview)
{
    m_preview = preview;
    m_order->setTitle(tr("Erasure: %1").arg(preview.contact.name));
    m_order->clearErrors();
    m_verdict->setText(preview.nothingGoes
                           ? tr("Today nothing may be erased. The reasons are below; the person is answered with them.")
                           : tr("Nothing is done yet. Look at what goes and what stays, then write the request."));
    m_answer->setEnabled(preview.nothingGoes);
    m_answer->setToolTip(preview.nothingGoes ? QString() : tr("After the erasure"));
    m_erase->setEnabled(!preview.nothingGoes);
    m_erase->setToolTip(preview.nothingGoes ? m_verdict->text() : QString());
    const bool discards = !preview.discardable.isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_authorisation), static_cast<QWidget *>(m_authorisedOn)}) {
        field->setEnabled(discards);
        field->setToolTip(discards ? QString() : tr("No case of this person may be destroyed yet"));
    }
    showItems(preview.items);
}

void PrivacySection::showItems(const QList<ErasureItem> &items)
{
    m_shown = items;
    QList<QStringList> rows;
    for (const ErasureItem &item : items)
        rows << QStringList{item.what, QString::number(item.count), fateName(item.fate),
                            item.until.value.isValid() ? item.until.value.toString(u"dd/MM/yyyy") : QString(),
                            reasonLines(item.until.reasons).join(u' ')};
    m_items->setRows(rows);
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).fate != Fate::Stays)
            m_items->warn(i, kFateColumn);
    }
    showReasons();
}

/// The reasons of the line that is chosen, whole: in the table they are cut.
void PrivacySection::showReasons()
{
    const ErasureItem item = m_shown.value(m_items->currentRow());
    m_why->setText(item.what.isEmpty() ? QString()
                                       : u"%1: %2"_s.arg(item.what, reasonLines(item.until.reasons).join(u' ')));
}

ErasureOrder PrivacySection::order() const
{
    return {m_preview.contact.id, m_preview.contact.version, m_request->text().trimmed(),
            m_authorisation->text().trimmed(), m_authorisedOn->date()};
}

void PrivacySection::erase()
{
    if (!m_authorisedOn->text().trimmed().isEmpty() && !m_authorisedOn->date().isValid()) {
        const QString words = tr("“%1” is not a day: write it as in 31/12/2026.").arg(m_authorisedOn->text());
        return showError(Error::invalid(words, {{u"authorisation"_s, words}}), m_order);
    }
    deliver(gateway()->erasePerson(order()), this, [this](const Result<Erasure> &done) {
        if (!done) {
            showError(done.error(), m_order);
            if (done.error().kind == ErrorKind::Conflict)
                chosen();
            return;
        }
        m_order->clearErrors();
        for (QLineEdit *field : {m_request, m_authorisation, static_cast<QLineEdit *>(m_authorisedOn)})
            field->clear();
        m_done = *done;
        m_erase->setEnabled(false);
        m_erase->setToolTip(tr("It is done: print the answer"));
        m_answer->setEnabled(true);
        m_answer->setToolTip({});
        m_verdict->setText(
            tr("This was done. Print the answer now: the name and the address are kept nowhere for it."));
        showItems(done->done.items);
        showDone(
            done->cleaned
                ? tr("Erased. Nothing of it is left in the office's files.")
                : tr("Erased. Other workstations still read the file: what was erased leaves it when they close."));
    });
}

void PrivacySection::chooseFile(const QString &title, const QString &name, const QString &filter,
                                void (PrivacySection::*write)(const QString &))
{
    auto *dialog = new FileDialog(this, title, QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void PrivacySection::told(const Outcome &done, const QString &path)
{
    --m_running;
    if (!done)
        return showError(done.error(), m_order);
    showDone(tr("Written: %1.").arg(QDir::toNativeSeparators(path)));
}

void PrivacySection::writeCopy(const QString &path)
{
    ++m_running;
    deliver(gateway()->writePersonalData(current(), path), this,
            [this, path](const Outcome &done) { told(done, path); });
}

void PrivacySection::writeAnswer(const QString &path)
{
    ++m_running;
    deliver(m_done ? gateway()->writeAnswer(*m_done, path) : gateway()->writeRefusal(order(), path), this,
            [this, path](const Outcome &done) { told(done, path); });
}

} // namespace gonfalone
