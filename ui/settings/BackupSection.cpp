#include "ui/settings/BackupSection.h"

#include "core/backup/RestoreRun.h"
#include "core/base/NetworkShare.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/settings/BackupRun.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString momentOf(const BackupHeader &header, const QTimeZone &zone)
{
    return QLocale().toString(header.instant.toTimeZone(zone), u"ddd d MMMM yyyy, HH:mm");
}

QLineEdit *secretField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

BackupSection::BackupSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("A copy of everything, made by itself at the first start of the day and read back before it "
                         "counts. The last of 7 days, 4 weeks and 12 months are kept."),
                      parent),
      m_table(new FactsTable(
          tr("Backups"), QStringList() << tr("Made") << tr("How") << tr("Size") << tr("State") << tr("File"), 4, this)),
      m_run(new BackupRun(this)), m_now(new QPushButton(tr("Back up now"), this)),
      m_check(new QPushButton(tr("Check the one chosen"), this)), m_cancel(new QPushButton(tr("Stop"), this)),
      m_bar(new QProgressBar(this)), m_form(new FormCard(tr("How they are made"), this)), m_folder(new QLineEdit(this)),
      m_daily(new QCheckBox(tr("Every day, at the first start"), this)),
      m_encrypt(new QCheckBox(tr("Encrypted with a passphrase"), this)), m_passphrase(secretField(this)),
      m_restore(new FormCard(tr("Restore to a new place"), this)), m_file(new QLineEdit(this)),
      m_place(new QLineEdit(this)), m_filePassphrase(secretField(this)), m_password(secretField(this))
{
    m_table->setEmptyText(tr("No backup yet: the first one is made at the next start, or now."));
    buildForm();
    buildRestore();
    if (gateway->place().engine == Engine::Sqlite) {
        if (const QString advice = shareAdvice(gateway->place().path); !advice.isEmpty()) {
            auto *seats = new InlineMessage(this);
            seats->setClosable(false);
            seats->showMessage(Tone::Accent, advice);
            body()->addWidget(seats);
        }
    }
    body()->addWidget(m_table);
    body()->addWidget(buildNow());
    body()->addWidget(m_form);
    body()->addWidget(m_restore);
    body()->addStretch(1);
    connect(m_run, &BackupRun::progressed, m_bar, &QProgressBar::setValue);
    connect(m_run, &BackupRun::ended, this, &BackupSection::ended);
    connect(m_cancel, &QPushButton::clicked, m_run, &BackupRun::cancel);
}

QWidget *BackupSection::buildNow()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(buttonRow({m_now, m_check, m_cancel}));
    layout->addWidget(m_bar);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("How far the work on the backups is"));
    m_bar->setMaximumWidth(theme::px(extent::kFormWidth));
    m_bar->hide();
    m_cancel->hide();
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUp);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::check);
    return widget;
}

QWidget *BackupSection::withChooser(QLineEdit *field, const QString &name, const std::function<void()> &choose)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    auto *button = new QPushButton(tr("Choose…"), widget);
    button->setAccessibleName(name);
    row->addWidget(field, 1);
    row->addWidget(button);
    widget->setFocusProxy(field);
    connect(button, &QPushButton::clicked, this, choose);
    return widget;
}

void BackupSection::buildForm()
{
    m_form
        ->addRow(u"folder"_s, tr("Folder"),
                 withChooser(m_folder, tr("Choose the folder of the backups"), [this] { chooseFolder(); }))
        ->setHint(tr("Best on another disk than the data. Empty: beside the data."));
    m_folder->setAccessibleName(tr("Folder of the backups"));
    m_form->addRow(u"daily"_s, tr("By itself"), m_daily);
    m_form->addRow(u"encrypt"_s, tr("Encryption"), m_encrypt);
    m_form->addRow(u"passphrase"_s, tr("Passphrase"), m_passphrase)
        ->setHint(tr("At least 12 characters. It is kept nowhere: without it an encrypted backup cannot be opened."));
    auto *store = new QPushButton(tr("Save"), this);
    m_form->addWide(buttonRow({store}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    m_passphrase->setEnabled(false);
    connect(m_encrypt, &QCheckBox::toggled, m_passphrase, &QWidget::setEnabled);
    connect(store, &QPushButton::clicked, this, &BackupSection::save);
}

void BackupSection::buildRestore()
{
    m_restore->addRow(u"file"_s, tr("Backup"), withChooser(m_file, tr("Choose the backup"), [this] { chooseFile(); }));
    m_file->setAccessibleName(tr("File of the backup"));
    m_restore->addRow(u"place"_s, tr("New place"), m_place)
        ->setHint(tr("A file that does not exist yet, or postgresql://… of an empty database. The office that is open "
                     "is not touched."));
    m_restore->addRow(u"passphrase"_s, tr("Passphrase"), m_filePassphrase)->setHint(tr("Of an encrypted backup."));
    m_restore->addRow(u"password"_s, tr("Your password"), m_password)
        ->setHint(tr("As it was when the backup was made: you are asked for it by the data that come back."));
    auto *start = new QPushButton(tr("Restore"), this);
    m_restore->addWide(buttonRow({start}));
    m_restore->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    connect(start, &QPushButton::clicked, this, &BackupSection::restore);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_seen.backups.size())
            m_file->setText(QDir::toNativeSeparators(m_seen.backups.at(row).path));
    });
}

bool BackupSection::isCalm() const
{
    return !m_run->isRunning();
}

void BackupSection::refresh()
{
    deliver(gateway()->backups(), this, [this](const Result<BackupOverview> &seen) {
        if (!seen)
            return showError(seen.error());
        show(*seen);
    });
}

void BackupSection::show(const BackupOverview &seen)
{
    const bool untouched = m_folder->text() == m_seen.settings.folder;
    m_seen = seen;
    QList<QStringList> rows;
    for (const KnownBackup &backup : seen.backups) {
        const QString how = backup.header.kind == BackupKind::Daily ? tr("daily") : tr("asked for");
        rows << QStringList{
            momentOf(backup.header, gateway()->clock().zone),
            backup.header.seal.isSet() ? tr("%1, encrypted").arg(how) : how, QLocale().formattedDataSize(backup.size),
            backup.whole ? tr("verified") : tr("cut short: not usable"), QFileInfo(backup.path).fileName()};
    }
    m_table->setRows(rows, m_table->currentRow());
    for (int i = 0; i < seen.backups.size(); ++i) {
        if (!seen.backups.at(i).whole)
            m_table->warn(i, 3);
    }
    m_check->setEnabled(!rows.isEmpty() && !m_run->isRunning());
    m_folder->setPlaceholderText(QDir::toNativeSeparators(seen.folder));
    if (!untouched)
        return;
    m_folder->setText(seen.settings.folder);
    m_daily->setChecked(seen.settings.daily);
    m_encrypt->setChecked(seen.settings.seal.isSet());
}

void BackupSection::begin()
{
    message()->clear();
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    m_now->setEnabled(false);
    m_check->setEnabled(false);
}

void BackupSection::ended(const Result<QString> &result)
{
    m_bar->hide();
    m_cancel->hide();
    m_now->setEnabled(true);
    if (!result && result.error().kind == ErrorKind::Cancelled)
        message()->showMessage(Tone::Neutral, result.error().message);
    else if (!result)
        showError(result.error(), m_restore);
    else
        showDone(*result);
    refresh();
}

void BackupSection::backUp()
{
    if (m_run->isRunning())
        return;
    begin();
    m_run->start([job = gateway()->backUpJob()](const ProgressSink &progress) -> Result<QString> {
        TRY(const KnownBackup made, job(progress));
        return tr("The backup is made and verified: %1").arg(QDir::toNativeSeparators(made.path));
    });
}

void BackupSection::check()
{
    const int row = m_table->currentRow();
    if (m_run->isRunning() || row < 0 || row >= m_seen.backups.size())
        return;
    begin();
    const QString path = m_seen.backups.at(row).path;
    m_run->start([path, passphrase = m_filePassphrase->text()](const ProgressSink &progress) -> Result<QString> {
        TRY(const auto reader, BackupReader::open(path));
        CHECK(reader->unlock(passphrase));
        CHECK(verifyBackup(*reader, progress));
        return tr("%1 was read from end to end: it is whole.").arg(QFileInfo(path).fileName());
    });
}

void BackupSection::restore()
{
    if (m_run->isRunning())
        return;
    m_restore->clearErrors();
    const auto to = DatabaseUrl::parse(m_place->text().trimmed());
    if (!to || m_file->text().trimmed().isEmpty())
        return showError(
            Error::invalid(tr("Choose the backup and name the new place."),
                           {{m_file->text().trimmed().isEmpty() ? u"file"_s : u"place"_s, tr("Missing.")}}),
            m_restore);
    const RestoreOrder order{
        m_file->text().trimmed(), m_filePassphrase->text(), *to, {gateway()->actor().login, m_password->text()}, false};
    m_password->clear();
    begin();
    m_run->start([order, clock = gateway()->clock()](const ProgressSink &progress) -> Result<QString> {
        TRY(const RestoredOffice restored, RestoreRun(order, clock, progress).run());
        return tr("The office of %1 is restored and verified in %2. Open it from there, or send it to whoever needs it.")
            .arg(restored.header.comune, order.to.display());
    });
}

void BackupSection::save()
{
    BackupSettings wanted = m_seen.settings;
    wanted.folder = m_folder->text();
    wanted.daily = m_daily->isChecked();
    std::optional<QString> passphrase;
    if (!m_encrypt->isChecked())
        passphrase = QString();
    else if (!m_seen.settings.seal.isSet() || !m_passphrase->text().isEmpty())
        passphrase = m_passphrase->text().isEmpty() ? u" "_s : m_passphrase->text();
    deliver(gateway()->saveBackupSettings(wanted, passphrase), this, [this](const Result<BackupSettings> &saved) {
        if (!saved)
            return showError(saved.error(), m_form);
        m_form->clearErrors();
        m_passphrase->clear();
        m_seen.settings = *saved;
        m_folder->setText(saved->folder);
        showDone(saved->seal.isSet() ? tr("Saved. The backups are encrypted from now on.") : tr("Saved."));
        refresh();
    });
}

void BackupSection::chooseFolder()
{
    auto *dialog = new FileDialog(this, tr("Folder of the backups"), m_seen.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void BackupSection::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("The backup"), m_seen.folder, tr("Backups (*.gonfalone)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace gonfalone
