#include "ui/settings/PeopleSection.h"

#include "ui/base/Card.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/PersonForm.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStateColumn = 5;
}

PeopleSection::PeopleSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("Who may sign in, with which role and until when. Who manages the people sees no case and no "
                         "paper: only who they are and when they came in last."),
                      parent),
      m_filter(new FilterChips(this)),
      m_table(new FactsTable(tr("People of the office"),
                             QStringList() << tr("Name") << tr("Login") << tr("Roles today") << tr("Works for")
                                           << tr("Last sign-in") << tr("State") << tr("Wrong passwords"),
                             2, this)),
      m_person(new PersonForm(gateway, this)), m_form(new FormCard(tr("Add a person"), this)),
      m_login(new QLineEdit(this)), m_name(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_once(new Card(tr("One-time password"), this)), m_password(new QLineEdit(this))
{
    m_filter->setAccessibleName(tr("Which people are shown"));
    m_filter->setFilters({{u"in"_s, tr("May sign in")}, {u"all"_s, tr("All")}});
    m_table->setEmptyText(tr("Nobody of this kind."));
    m_person->setMaximumWidth(theme::px(extent::kFormWidth) * 3 / 2);
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
    body()->addWidget(buildOnce());
    body()->addWidget(m_person);
    buildForm();
    body()->addStretch(1);
    connect(m_filter, &FilterChips::currentChanged, this, &PeopleSection::showRows);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_person->show(m_shown.value(row), m_seen.assessori); });
    connect(m_person, &PersonForm::changed, this, [this](const QString &said) {
        showDone(said);
        refresh();
    });
    connect(m_person, &PersonForm::refused, this, [this](const Error &error) { showError(error, m_person->card()); });
    connect(m_person, &PersonForm::passwordMade, this, &PeopleSection::tellOnce);
}

QWidget *PeopleSection::buildOnce()
{
    auto *words = new QLabel(tr("Tell it to the person now: it is shown this once and is kept nowhere. At the first "
                                "sign-in the program asks for another one."),
                             m_once);
    words->setWordWrap(true);
    theme::setRole(words, TextRole::Muted);
    m_password->setReadOnly(true);
    m_password->setAccessibleName(tr("One-time password"));
    m_password->setMaximumWidth(theme::px(260));
    auto *copy = new QPushButton(tr("Copy"), m_once);
    auto *told = new QPushButton(tr("It was told"), m_once);
    auto *row = new QWidget(m_once);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kS);
    layout->addWidget(m_password);
    layout->addWidget(copy);
    layout->addWidget(told);
    layout->addStretch(1);
    m_once->body()->addWidget(words);
    m_once->body()->addWidget(row);
    m_once->setMaximumWidth(theme::px(extent::kFormWidth) * 3 / 2);
    m_once->hide();
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_password->text()); });
    connect(told, &QPushButton::clicked, this, &PeopleSection::forgetPassword);
    return m_once;
}

void PeopleSection::buildForm()
{
    m_role->addItem(tr("No role yet"), -1);
    for (const RoleRights &row : roleTable())
        m_role->addItem(roleName(row.role), int(row.role));
    m_form->addRow(u"login"_s, tr("Login"), m_login)
        ->setHint(tr("Lower-case letters, digits, dots and dashes: it is what the person types to sign in."));
    m_form->addRow(u"name"_s, tr("Name and surname"), m_name);
    m_form->addRow(u"role"_s, tr("First role"), m_role);
    auto *add = new QPushButton(tr("Add"), this);
    m_form->addWide(buttonRow({add}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    body()->addWidget(m_form);
    connect(add, &QPushButton::clicked, this, &PeopleSection::add);
    for (QLineEdit *field : {m_login, m_name})
        connect(field, &QLineEdit::returnPressed, this, &PeopleSection::add);
}

QString PeopleSection::oneTimePassword() const
{
    return m_password->text();
}

void PeopleSection::forgetPassword()
{
    m_password->clear();
    m_once->hide();
}

void PeopleSection::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // another place, or the office was locked; not the window made small
        forgetPassword();
    SettingsSection::hideEvent(event);
}

void PeopleSection::tellOnce(const QString &login, const QString &password)
{
    m_once->setTitle(tr("One-time password of %1").arg(login));
    m_password->setText(password);
    m_once->show();
    m_password->setFocus();
    m_password->selectAll();
    m_wanted = login;
    refresh();
}

void PeopleSection::refresh()
{
    deliver(gateway()->people(), this, [this](const Result<PeopleOverview> &seen) {
        if (!seen)
            return showError(seen.error());
        m_seen = *seen;
        const auto in = std::count_if(m_seen.people.cbegin(), m_seen.people.cend(), [](const UserStanding &one) {
            return !one.user.disabled && (!one.user.roles.isEmpty() || one.user.mustChange);
        });
        m_filter->setCount(u"in"_s, int(in));
        m_filter->setCount(u"all"_s, int(m_seen.people.size()));
        showRows();
    });
}

QString PeopleSection::stateOf(const UserStanding &one) const
{
    if (one.user.disabled)
        return tr("suspended");
    if (one.user.mustChange)
        return tr("must choose a password");
    return one.user.roles.isEmpty() ? tr("no role today") : tr("may sign in");
}

QStringList PeopleSection::rowOf(const UserStanding &one) const
{
    QStringList roles;
    for (const HeldRole &held : one.held) {
        if (held.from > gateway()->today() || (held.to.isValid() && held.to < gateway()->today()))
            continue;
        roles << (held.to.isValid() ? tr("%1 (until %2)").arg(roleName(held.role), held.to.toString(u"dd/MM/yyyy"))
                                    : roleName(held.role));
    }
    const QDateTime last = one.lastSignIn.toTimeZone(gateway()->clock().zone);
    return {one.user.name,
            one.user.login,
            roles.join(u", "_s),
            one.user.assessori.join(u", "_s),
            one.lastSignIn.isValid() ? last.toString(u"dd/MM/yyyy HH:mm") : tr("never"),
            stateOf(one),
            one.failures < 0 ? tr("not counted here") : QString::number(one.failures)};
}

void PeopleSection::showRows()
{
    const QString chosen = m_wanted.isEmpty() ? m_shown.value(m_table->currentRow()).user.login : m_wanted;
    m_wanted.clear();
    m_shown = m_seen.people;
    if (m_filter->current() == u"in"_s)
        m_shown.removeIf([&chosen](const UserStanding &one) {
            return one.user.login != chosen
                && (one.user.disabled || (one.user.roles.isEmpty() && !one.user.mustChange));
        });
    QList<QStringList> rows;
    int keep = 0;
    for (const UserStanding &one : std::as_const(m_shown)) {
        if (one.user.login == chosen)
            keep = int(rows.size());
        rows << rowOf(one);
    }
    m_table->setRows(rows, keep);
    for (int i = 0; i < m_shown.size(); ++i) {
        const UserStanding &one = m_shown.at(i);
        if (one.user.disabled)
            m_table->mute(i);
        else if (one.user.mustChange || one.user.roles.isEmpty())
            m_table->warn(i, kStateColumn);
    }
    m_person->show(m_shown.value(m_table->currentRow()), m_seen.assessori);
}

void PeopleSection::add()
{
    QList<Role> roles;
    if (const int role = m_role->currentData().toInt(); role >= 0)
        roles << Role(role);
    const QString login = m_login->text().trimmed();
    deliver(gateway()->addPerson(login, m_name->text(), roles), this, [this, login](const Result<QString> &password) {
        if (!password)
            return showError(password.error(), m_form);
        m_form->clearErrors();
        for (QLineEdit *field : {m_login, m_name})
            field->clear();
        showDone(tr("Added: %1.").arg(login));
        tellOnce(login, *password);
    });
}

} // namespace gonfalone
