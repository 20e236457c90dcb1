#include "ui/settings/PersonForm.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy") : QString();
}

/// Fields and buttons that belong together, wrapped where there is little room.
QWidget *rowOf(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row, space::kS);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    row->setFocusProxy(widgets.first());
    return row;
}

} // namespace

PersonForm::PersonForm(SettingsGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_card(new FormCard({}, this)), m_name(new QLineEdit(this)),
      m_roles(new FactsTable(tr("Roles of this person"),
                             QStringList() << tr("Role") << tr("From") << tr("To") << tr("Today"), 0, this)),
      m_role(new QComboBox(this)), m_from(new DateField(this)), m_to(new DateField(this)),
      m_give(new QPushButton(tr("Give this role"), this)), m_take(new QPushButton(tr("Take the chosen role"), this)),
      m_assessore(new QComboBox(this)), m_link(new QPushButton(tr("Link"), this)),
      m_unlink(new QPushButton(tr("Unlink"), this)), m_password(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_reset(new QPushButton(tr("Reset the password"), this)), m_access(new QPushButton(this)),
      m_rename(new QPushButton(tr("Rename"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    build();
    connect(m_give, &QPushButton::clicked, this, &PersonForm::give);
    connect(m_take, &QPushButton::clicked, this, &PersonForm::take);
    connect(m_rename, &QPushButton::clicked, this, &PersonForm::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonForm::rename);
    connect(m_link, &QPushButton::clicked, this, [this] { link(true); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { link(false); });
    connect(m_access, &QPushButton::clicked, this, &PersonForm::switchAccess);
    connect(m_reset, &QPushButton::clicked, this, &PersonForm::reset);
    connect(m_roles, &QTableWidget::currentCellChanged, this, &PersonForm::showRoles);
}

void PersonForm::build()
{
    for (const RoleRights &row : roleTable())
        m_role->addItem(roleName(row.role), int(row.role));
    m_role->setAccessibleName(tr("Role to be given"));
    for (DateField *day : {m_from, m_to}) {
        day->setToday(m_gateway->today());
        day->setMinimumWidth(theme::px(150));
    }
    m_from->setAccessibleName(tr("First day of the role"));
    m_to->setAccessibleName(tr("Last day of the role"));
    m_from->setPlaceholderText(tr("from today"));
    m_to->setPlaceholderText(tr("no end"));
    m_assessore->setAccessibleName(tr("Assessore in office"));
    m_roles->setEmptyText(tr("No role yet: without one a person cannot sign in."));
    m_roles->setMostRows(5);
    m_card->addRow(u"name"_s, tr("Name"), rowOf(this, {m_name, m_rename}));
    m_name->setMinimumWidth(theme::px(220));
    m_name->setAccessibleName(tr("Name of the person"));
    m_card->addWide(m_roles);
    m_card->addRow(u"valid_from"_s, tr("Roles"), rowOf(this, {m_role, m_from, m_to, m_give, m_take}))
        ->setHint(tr("Nobody gives a role to themselves. A role with a last day ends by itself."));
    m_card->addRow(u"assessore"_s, tr("Works for"), rowOf(this, {m_assessore, m_link, m_unlink}))
        ->setHint(tr("A secretariat sees only the cases referred to its assessore."));
    m_card->addRow(u"password"_s, tr("Password"), buildPasswords())
        ->setHint(
            tr("Empty: the program makes one and shows it once. In both cases it is changed at the next sign-in."));
    m_card->addWide(rowOf(this, {m_access}));
}

QWidget *PersonForm::buildPasswords()
{
    for (QLineEdit *field : {m_password, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("New password of the person"));
    m_again->setAccessibleName(tr("The same password again"));
    m_password->setPlaceholderText(tr("new password"));
    m_again->setPlaceholderText(tr("again"));
    return rowOf(this, {m_password, m_again, m_reset});
}

void PersonForm::show(const UserStanding &person, const QStringList &assessori)
{
    const bool same = person.user.id == m_person.user.id;
    m_person = person;
    setVisible(person.user.id.isValid());
    m_card->setTitle(tr("Change: %1 (%2)").arg(person.user.name, person.user.login));
    if (!same) {
        m_card->clearErrors();
        for (QLineEdit *field : {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to), m_password, m_again})
            field->clear();
    }
    m_name->setText(person.user.name);
    QList<QStringList> rows;
    const QDate today = m_gateway->today();
    for (const HeldRole &one : person.held) {
        const bool now = one.from <= today && (!one.to.isValid() || one.to >= today);
        rows << QStringList{roleName(one.role), dayText(one.from), dayText(one.to),
                            now                    ? tr("holds")
                                : one.from > today ? tr("not yet")
                                                   : tr("ended")};
    }
    m_roles->setRows(rows, m_roles->currentRow());
    for (int i = 0; i < rows.size(); ++i) {
        if (person.held.at(i).to.isValid() && person.held.at(i).to < today)
            m_roles->mute(i);
    }
    const QString chosen = m_assessore->currentText();
    m_assessore->clear();
    m_assessore->addItems(assessori);
    for (const QString &one : person.user.assessori) {
        if (m_assessore->findText(one) < 0)
            m_assessore->addItem(one);
    }
    m_assessore->setCurrentIndex(std::max(0, m_assessore->findText(same ? chosen : person.user.assessori.value(0))));
    m_access->setText(person.user.disabled ? tr("Let in again") : tr("Suspend the access"));
    showRoles();
}

void PersonForm::showRoles()
{
    const bool self = m_person.user.login == m_gateway->actor().login;
    m_give->setEnabled(!self);
    m_give->setToolTip(self ? tr("Nobody gives a role to themselves: ask another administrator") : QString());
    const HeldRole one = m_person.held.value(m_roles->currentRow());
    const QDate today = m_gateway->today();
    const bool open = m_roles->currentRow() >= 0 && (!one.to.isValid() || one.to >= today);
    m_take->setEnabled(open);
    m_take->setToolTip(open ? QString() : tr("Choose a role that holds in the list first"));
    m_link->setEnabled(m_assessore->count() > 0);
    m_unlink->setEnabled(!m_person.user.assessori.isEmpty());
    m_reset->setEnabled(!self);
    m_reset->setToolTip(self ? tr("One's own password is changed in the menu of the user") : QString());
    for (QLineEdit *field : {m_password, m_again})
        field->setEnabled(!self);
}

void PersonForm::told(const Result<User> &result, const QString &said)
{
    if (!result)
        return emit refused(result.error());
    m_card->clearErrors();
    emit changed(said);
}

void PersonForm::give()
{
    const Role role = Role(m_role->currentData().toInt());
    const QDate from = m_from->text().trimmed().isEmpty() ? m_gateway->today() : m_from->date();
    if (!m_to->text().trimmed().isEmpty() && !m_to->date().isValid())
        return emit refused(Error::invalid(tr("“%1” is not a day: write it as in 31/12/2026.").arg(m_to->text()),
                                           {{u"valid_from"_s, tr("The last day is not a day.")}}));
    deliver(m_gateway->grantRole(m_person.user.login, role, from, m_to->date()), this,
            [this, role](const Result<User> &user) {
                told(user, tr("%1 has the role “%2”.").arg(m_person.user.name, roleName(role)));
            });
}

void PersonForm::take()
{
    const Role role = m_person.held.value(m_roles->currentRow()).role;
    deliver(m_gateway->takeRole(m_person.user.login, role), this, [this, role](const Result<User> &user) {
        told(user,
             tr("%1 has the role “%2” no longer, also where they are signed in.")
                 .arg(m_person.user.name, roleName(role)));
    });
}

void PersonForm::rename()
{
    deliver(m_gateway->renamePerson(m_person.user.login, m_name->text()), this, [this](const Result<User> &user) {
        told(user, user ? tr("The name is now %1.").arg(user->name) : QString());
    });
}

void PersonForm::link(bool granted)
{
    const QString person = granted || m_person.user.assessori.contains(m_assessore->currentText())
        ? m_assessore->currentText()
        : m_person.user.assessori.value(0);
    deliver(m_gateway->setAssessore(m_person.user.login, person, granted), this,
            [this, person, granted](const Result<User> &user) {
                told(user,
                     granted ? tr("%1 works for %2.").arg(m_person.user.name, person)
                             : tr("%1 works for %2 no longer.").arg(m_person.user.name, person));
            });
}

void PersonForm::switchAccess()
{
    const bool disable = !m_person.user.disabled;
    deliver(m_gateway->setDisabled(m_person.user.login, disable), this, [this, disable](const Result<User> &user) {
        told(user,
             disable ? tr("%1 cannot sign in any more, and is out where they were.").arg(m_person.user.name)
                     : tr("%1 may sign in again.").arg(m_person.user.name));
    });
}

void PersonForm::reset()
{
    const QString login = m_person.user.login;
    if (m_password->text() != m_again->text())
        return emit refused(Error::invalid(tr("The two passwords differ: type them again."),
                                           {{u"password"_s, tr("Not the same twice.")}}));
    if (m_password->text().isEmpty()) {
        deliver(m_gateway->resetPassword(login), this, [this, login](const Result<QString> &password) {
            if (!password)
                return emit refused(password.error());
            emit passwordMade(login, *password);
        });
        return;
    }
    deliver(m_gateway->setPassword(login, m_password->text()), this, [this](const Result<User> &user) {
        for (QLineEdit *field : {m_password, m_again})
            field->clear();
        told(user, tr("%1 has a new password and changes it at the next sign-in.").arg(m_person.user.name));
    });
}

} // namespace gonfalone
