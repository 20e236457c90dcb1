#include "ui/settings/SecretsSection.h"

#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString stateText(SecretPerson::State state)
{
    using enum SecretPerson::State;
    switch (state) {
    case Opens: return SecretsSection::tr("✓ can open it");
    case Waits: return SecretsSection::tr("… waits for who holds the key");
    case HasNoPair: return SecretsSection::tr("… has to sign in first");
    case Leaves: return SecretsSection::tr("! no right any more: loses it at your next sign-in");
    }
    return {};
}

QString rightText(const SecretPerson &person)
{
    if (person.state == SecretPerson::State::Leaves)
        return {};
    const QString may = person.writes ? SecretsSection::tr("read, write") : SecretsSection::tr("read");
    return u"%1 (%2)"_s.arg(may, person.byRole ? SecretsSection::tr("by a role") : SecretsSection::tr("by a grant"));
}

} // namespace

SecretsSection::SecretsSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("What is sealed opens only with the keys of those who have a right to it. Who gets a right has "
           "the key at the next sign-in of somebody who holds it."),
        parent),
      m_table(new FactsTable(tr("Who can open what is sealed"),
                             QStringList() << tr("Class") << tr("Person") << tr("May") << tr("State"), 3, this)),
      m_revoke(new QPushButton(tr("&Take the right from the one chosen"), this)),
      m_form(new FormCard(tr("Give a right"), this)), m_secret(new QComboBox(this)), m_person(new QComboBox(this)),
      m_writes(new QCheckBox(tr("Writes too"), this)), m_grant(new QPushButton(tr("&Give the right"), this)),
      m_sheet(new FormCard(tr("Recovery sheet"), this)), m_sheetWords(new QLabel(this)),
      m_recovery(new FormCard(tr("Use the recovery sheet"), this)), m_groups(new QLineEdit(this))
{
    m_table->setMostRows(12);
    buildForm();
    buildSheet();
    body()->addWidget(m_table);
    body()->addWidget(m_revoke, 0, Qt::AlignLeft);
    body()->addWidget(m_form);
    body()->addWidget(m_sheet);
    body()->addWidget(m_recovery);
    body()->addStretch(1);
    connect(m_revoke, &QPushButton::clicked, this, &SecretsSection::revoke);
    connect(m_grant, &QPushButton::clicked, this, &SecretsSection::grant);
}

void SecretsSection::buildForm()
{
    for (const SecretClass secret : kSecretClasses)
        m_secret->addItem(secretName(secret), secretKey(secret));
    m_secret->setCurrentIndex(m_secret->findData(secretKey(SecretClass::Notes)));
    m_form->addRow(u"secret"_s, tr("Class"), m_secret);
    m_form->addRow(u"login"_s, tr("Person"), m_person);
    m_form->addRow(u"writes"_s, tr("May"), m_writes)->setHint(tr("Otherwise reads only."));
    m_form->addWide(buttonRow({m_grant}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
}

void SecretsSection::buildSheet()
{
    m_sheetWords->setWordWrap(true);
    m_sheetWords->setTextFormat(Qt::PlainText);
    auto *print = new QPushButton(tr("&Print a new sheet…"), this);
    m_sheet->addWide(m_sheetWords);
    m_sheet->addWide(buttonRow({print}));
    m_sheet->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    connect(print, &QPushButton::clicked, this, &SecretsSection::choosePath);
    m_groups->setClearButtonEnabled(true);
    m_recovery->addRow(u"recovery"_s, tr("Groups"), m_groups)
        ->setHint(tr("The thirteen groups in their order; spaces and small letters do not matter."));
    auto *open = new QPushButton(tr("&Open with the sheet"), this);
    m_recovery->addWide(buttonRow({open}));
    m_recovery->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    connect(open, &QPushButton::clicked, this, &SecretsSection::recover);
    connect(m_groups, &QLineEdit::returnPressed, this, &SecretsSection::recover);
}

void SecretsSection::refresh()
{
    deliver(gateway()->secrets(), this, [this](const Result<SealingOverview> &seen) {
        if (!seen)
            return showError(seen.error());
        show(*seen);
    });
}

void SecretsSection::show(const SealingOverview &seen)
{
    QList<QStringList> rows;
    m_lines.clear();
    for (const SecretOverview &one : seen.classes) {
        for (const SecretPerson &person : one.people) {
            rows << QStringList{secretName(one.secret), person.name, rightText(person), stateText(person.state)};
            m_lines << Line{one.secret, person.login};
        }
        if (one.people.isEmpty()) {
            rows << QStringList{secretName(one.secret), tr("nobody"), {}, {}};
            m_lines << Line{one.secret, {}};
        }
    }
    m_table->setRows(rows, m_table->currentRow());
    int row = 0;
    for (const SecretOverview &one : seen.classes) {
        for (const SecretPerson &person : one.people) {
            if (person.state != SecretPerson::State::Opens)
                m_table->warn(row, 3);
            ++row;
        }
        row += one.people.isEmpty() ? 1 : 0;
    }
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    for (const User &user : seen.everybody)
        m_person->addItem(u"%1 (%2)"_s.arg(user.name, user.login), user.login);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    // The scroll area asks no height for a width: two lines are kept free for what wraps.
    m_sheetWords->setMinimumHeight(2 * m_sheetWords->fontMetrics().lineSpacing());
    m_sheetWords->setText(
        seen.sheet ? tr("Sheet no. %1, printed on %2, is the one in use. A new one makes it useless, and gives every "
                        "class another key.")
                         .arg(seen.sheet->number)
                         .arg(QLocale().toString(gateway()->clock().dateOf(seen.sheet->madeAt), u"d MMMM yyyy"_s))
                   : tr("! No sheet was printed yet. Without one, what is sealed is lost when the last person who can "
                        "open it loses the password."));
}

void SecretsSection::grant()
{
    deliver(gateway()->grantSecret(*secretFrom(m_secret->currentData().toString()), m_person->currentData().toString(),
                                   m_writes->isChecked()),
            this, [this](const Outcome &done) {
                if (!done)
                    return showError(done.error(), m_form);
                m_form->clearErrors();
                showDone(tr("The right is given."));
                refresh();
            });
}

void SecretsSection::revoke()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).login.isEmpty())
        return;
    deliver(gateway()->revokeSecret(m_lines.at(row).secret, m_lines.at(row).login), this, [this](const Outcome &done) {
        if (!done)
            return showError(done.error());
        showDone(tr("The right is taken, and everything of the class is sealed under another key."));
        refresh();
    });
}

void SecretsSection::choosePath()
{
    const QString name = FileDialog::papers(tr("recovery sheet") + u".pdf"_s);
    auto *dialog = new FileDialog(this, tr("Save the recovery sheet"), name, u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretsSection::printSheet);
    dialog->open();
}

void SecretsSection::printSheet(const QString &path)
{
    deliver(gateway()->newRecoverySheet(path), this, [this, path](const Result<RecoverySheet> &sheet) {
        if (!sheet)
            return showError(sheet.error());
        showDone(tr("Sheet no. %1 is in %2: print it, put it into the safe, and delete the file.")
                     .arg(sheet->number)
                     .arg(QDir::toNativeSeparators(path)));
        refresh();
    });
}

void SecretsSection::recover()
{
    deliver(gateway()->recoverSecrets(m_groups->text()), this, [this](const Result<QList<SecretClass>> &opened) {
        if (!opened)
            return showError(opened.error(), m_recovery);
        m_recovery->clearErrors();
        m_groups->clear();
        QStringList names;
        for (const SecretClass secret : *opened)
            names << secretName(secret);
        showDone(tr("You can open again: %1.").arg(names.join(u", "_s)));
        refresh();
    });
}

} // namespace gonfalone
