#include "ui/shell/SetupSteps.h"

#include "core/base/NetworkShare.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct KnownComune {
    const char16_t *name;
    const char16_t *istat;
    const char16_t *patron;
    int day, month;
};

constexpr std::array kKnownComuni{
    KnownComune{u"Taranto", u"073027", u"San Cataldo", 10, 5},
    KnownComune{u"Crotone", u"101010", u"San Dionigi", 9, 10},
};

/// The nearest folder above `path` that exists can be written in.
bool canBeMade(const QString &path)
{
    QFileInfo place(QFileInfo(path).absolutePath());
    while (!place.exists() && place.absoluteFilePath() != place.absolutePath())
        place.setFile(place.absolutePath());
    return place.isDir() && place.isWritable();
}

bool isServerAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme = url.scheme() == u"postgresql"_s || url.scheme() == u"postgres"_s;
    const bool host = !url.host().isEmpty() || QUrlQuery(url).hasQueryItem(u"host"_s);
    return url.isValid() && scheme && host && url.path().size() > 1;
}

} // namespace

SetupDataStep::SetupDataStep(const QString &defaultPath, QWidget *parent)
    : SetupStep(tr("Data"), tr("Where are the data?"),
                tr("A file is enough for one office on one computer or on a shared folder. With a PostgreSQL server "
                   "many people work at the same time."),
                parent),
      m_file(new QRadioButton(tr("A file on this computer or on a shared folder"), this)),
      m_server(new QRadioButton(tr("A PostgreSQL server"), this)), m_path(new QLineEdit(defaultPath, this)),
      m_url(new QLineEdit(this)), m_pathRow(new QWidget(this))
{
    m_file->setChecked(true);
    m_file->setAccessibleName(m_file->text());
    m_server->setAccessibleName(m_server->text());
    auto *row = new QHBoxLayout(m_pathRow);
    row->setContentsMargins({});
    auto *browse = new QPushButton(tr("Choose…"), m_pathRow);
    browse->setAccessibleName(tr("Choose the file of the data"));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    m_pathRow->setFocusProxy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_url->setPlaceholderText(u"postgresql://user@server:5432/gonfalone"_s);
    form()->addWide(m_file);
    m_place = form()->addRow(u"path"_s, tr("File"), m_pathRow);
    form()->addWide(m_server);
    form()->addRow(u"url"_s, tr("Address"), m_url);
    connect(browse, &QPushButton::clicked, this, &SetupDataStep::choosePath);
    connect(m_file, &QRadioButton::toggled, this, &SetupDataStep::refresh);
    const auto advise = [this] { m_place->setHint(shareAdvice(QDir::fromNativeSeparators(m_path->text().trimmed()))); };
    connect(m_path, &QLineEdit::editingFinished, this, advise);
    advise();
    refresh();
}

void SetupDataStep::choosePath()
{
    auto *dialog = new FileDialog(this, tr("File of the data"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Gonfalone data (*.db *.sqlite)"));
    dialog->setDefaultSuffix(u"db"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        emit m_path->editingFinished();
    });
    dialog->show();
}

void SetupDataStep::refresh()
{
    m_pathRow->setEnabled(m_file->isChecked());
    m_url->setEnabled(m_server->isChecked());
    form()->clearErrors();
}

QList<FieldError> SetupDataStep::validate() const
{
    const QString path = m_path->text().trimmed(), url = m_url->text().trimmed();
    if (m_server->isChecked()) {
        if (isServerAddress(url))
            return {};
        return {{u"databaseUrl"_s, tr("Write the address in full: postgresql://user@server:5432/database")}};
    }
    if (path.isEmpty())
        return {{u"databaseUrl"_s, tr("Say in which file the data are to be kept.")}};
    if (QFileInfo(path).isDir())
        return {{u"databaseUrl"_s, tr("This is a folder: add the name of a file.")}};
    if (!canBeMade(path))
        return {{u"databaseUrl"_s,
                 tr("Nothing can be written there. Choose another folder, or ask for the right to write.")}};
    return {};
}

void SetupDataStep::save(SetupAnswers &answers) const
{
    answers.databaseUrl =
        m_server->isChecked() ? m_url->text().trimmed() : QDir::fromNativeSeparators(m_path->text().trimmed());
}

QList<FieldError> SetupDataStep::showErrors(const QList<FieldError> &errors)
{
    // One answer, two fields: the error belongs to the one in use.
    QList<FieldError> placed = errors;
    for (FieldError &error : placed) {
        if (error.field == u"databaseUrl"_s)
            error.field = m_server->isChecked() ? u"url"_s : u"path"_s;
    }
    return SetupStep::showErrors(placed);
}

QWidget *SetupDataStep::firstField() const
{
    return m_server->isChecked() ? static_cast<QWidget *>(m_url) : m_path;
}

SetupComuneStep::SetupComuneStep(QWidget *parent)
    : SetupStep(
        tr("Comune"), tr("Which comune?"),
        tr("The name is printed on every act. The patron's day is a holiday of the office and moves deadlines."),
        parent),
      m_name(new QLineEdit(this)), m_istat(new QLineEdit(this)), m_patron(new QLineEdit(this)),
      m_day(new QSpinBox(this)), m_month(new QComboBox(this))
{
    QStringList names;
    for (const KnownComune &known : kKnownComuni)
        names << QString::fromUtf16(known.name);
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_istat->setMaxLength(6);
    m_day->setRange(1, 31);
    m_day->setAccessibleName(tr("Day of the patron"));
    m_month->setAccessibleName(tr("Month of the patron"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month), month);
    auto *date = new QWidget(this);
    auto *row = new QHBoxLayout(date);
    row->setContentsMargins({});
    row->addWidget(m_day);
    row->addWidget(m_month);
    row->addStretch();
    date->setFocusProxy(m_day);
    form()->addRow(u"comuneName"_s, tr("Name"), m_name);
    form()->addRow(u"istatCode"_s, tr("ISTAT code"), m_istat)->setHint(tr("Six digits, as in the list of ISTAT."));
    form()->addRow(u"patronName"_s, tr("Patron saint"), m_patron);
    form()->addRow(u"patronDay"_s, tr("Patron's day"), date);
    connect(m_name, &QLineEdit::textChanged, this, &SetupComuneStep::propose);
}

void SetupComuneStep::propose(const QString &name)
{
    for (const KnownComune &known : kKnownComuni) {
        if (name.trimmed().compare(QString::fromUtf16(known.name), Qt::CaseInsensitive) != 0)
            continue;
        if (m_istat->text() == m_proposedIstat)
            m_istat->setText(m_proposedIstat = QString::fromUtf16(known.istat));
        if (m_patron->text() != m_proposedPatron)
            return;
        m_patron->setText(m_proposedPatron = QString::fromUtf16(known.patron));
        m_day->setValue(known.day);
        m_month->setCurrentIndex(known.month - 1);
    }
}

QList<FieldError> SetupComuneStep::validate() const
{
    QList<FieldError> errors;
    if (m_name->text().trimmed().isEmpty())
        errors.append({u"comuneName"_s, tr("Write the name of the comune.")});
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    if (!sixDigits.match(m_istat->text()).hasMatch())
        errors.append({u"istatCode"_s, tr("The ISTAT code has six digits, such as 073027.")});
    if (m_patron->text().trimmed().isEmpty())
        errors.append({u"patronName"_s, tr("Write the name of the patron saint.")});
    // 2024 has a 29 February: a patron may have it too.
    if (!QDate::isValid(2024, m_month->currentData().toInt(), m_day->value()))
        errors.append({u"patronDay"_s, tr("This month has no such day.")});
    return errors;
}

void SetupComuneStep::save(SetupAnswers &answers) const
{
    answers.comuneName = m_name->text().trimmed();
    answers.istatCode = m_istat->text();
    answers.patronName = m_patron->text().trimmed();
    answers.patronDay = m_day->value();
    answers.patronMonth = m_month->currentData().toInt();
}

QWidget *SetupComuneStep::firstField() const
{
    return m_name;
}

SetupUserStep::SetupUserStep(QWidget *parent)
    : SetupStep(tr("First user"), tr("Who administers the program?"),
                tr("This person gives the others their logins and roles. Nobody can read the password again: keep it."),
                parent),
      m_name(new QLineEdit(this)), m_login(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    form()->addRow(u"adminName"_s, tr("Name and surname"), m_name);
    form()->addRow(u"adminLogin"_s, tr("Login"), m_login);
    form()->addRow(u"adminPassword"_s, tr("Password"), m_password);
    form()->addRow(u"adminPasswordAgain"_s, tr("Password again"), m_again);
    connect(m_name, &QLineEdit::textEdited, this, &SetupUserStep::proposeLogin);
    connect(m_password, &QLineEdit::textChanged, this, &SetupUserStep::hint);
    hint();
}

void SetupUserStep::proposeLogin()
{
    if (m_login->text() != m_proposed)
        return;
    QString plain;
    for (const QChar c : m_name->text().simplified().toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isSpace() || (c.unicode() < 128 && c.isLetterOrNumber()))
            plain += c;
    }
    const QStringList words = plain.split(QChar::Space, Qt::SkipEmptyParts);
    m_proposed = words.size() < 2 ? words.join(QString()) : words.first().left(1) + u'.' + words.mid(1).join(QString());
    m_login->setText(m_proposed);
}

void SetupUserStep::hint()
{
    const int missing = kMinPassword - int(m_password->text().size());
    form()
        ->row(u"adminPassword"_s)
        ->setHint(m_password->text().isEmpty()
                      ? tr("At least %1 characters; a short sentence is easy to remember.").arg(kMinPassword)
                      : missing > 0 ? tr("%n more characters", nullptr, missing)
                                    : tr("Long enough."));
}

QList<FieldError> SetupUserStep::validate() const
{
    QList<FieldError> errors;
    if (m_name->text().trimmed().isEmpty())
        errors.append({u"adminName"_s, tr("Write name and surname.")});
    static const QRegularExpression login(u"^[a-z][a-z0-9._-]{1,31}$"_s);
    if (!login.match(m_login->text().trimmed()).hasMatch())
        errors.append({u"adminLogin"_s, tr("2 to 32 small letters, digits, dots or dashes, beginning with a letter.")});
    if (m_password->text().size() < kMinPassword)
        errors.append({u"adminPassword"_s, tr("The password needs at least %1 characters.").arg(kMinPassword)});
    else if (m_password->text() != m_again->text())
        errors.append({u"adminPasswordAgain"_s, tr("The two passwords are not the same.")});
    return errors;
}

void SetupUserStep::save(SetupAnswers &answers) const
{
    answers.adminName = m_name->text().trimmed();
    answers.adminLogin = m_login->text().trimmed();
    answers.adminPassword = m_password->text();
}

QWidget *SetupUserStep::firstField() const
{
    return m_name;
}

} // namespace gonfalone
