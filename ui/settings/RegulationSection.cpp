#include "ui/settings/RegulationSection.h"

#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"
#include "ui/settings/RegulationForm.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFaultsSeen = 5;
const QString kPlace = u"settings.regulation"_s;
} // namespace

RegulationSection::RegulationSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("What the comune's own regulation says. A request is held against the one in force on the day "
                         "on which it came; a regulation that changes is another version."),
                      parent),
      m_table(new FactsTable(tr("Versions of the regulation"),
                             QStringList() << tr("Regulation") << tr("From") << tr("To") << tr("Approved by"), 3,
                             this)),
      m_faults(new QListWidget(this)), m_form(new RegulationForm(gateway->today(), this)),
      m_import(new QPushButton(tr("Read a file…"), this)), m_export(new QPushButton(tr("Write it into a file…"), this)),
      m_store(new QPushButton(tr("Save this version"), this)), m_undo(new QPushButton(tr("Undo the changes"), this))
{
    m_table->setEmptyText(tr("No regulation yet: fill in the form, or read a file."));
    m_faults->setAccessibleName(tr("What is wrong with the file"));
    m_faults->setItemDelegate(new RowDelegate(m_faults));
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faults->setVisible(false);
    m_import->setToolTip(tr("A profile of another office, or one kept aside (JSON)"));
    m_form->addWide(buttonRow({m_store, m_undo, m_import, m_export}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 3 / 2);
    body()->addWidget(m_table);
    body()->addWidget(m_faults);
    body()->addWidget(m_form);
    body()->addStretch(1);
    bind();
}

void RegulationSection::bind()
{
    connect(m_table, &QTableWidget::currentCellChanged, this, &RegulationSection::chosen);
    connect(m_store, &QPushButton::clicked, this, &RegulationSection::save);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        message()->clear();
        m_faults->setVisible(false);
        m_form->clearErrors();
        m_form->load(m_shown);
        keepUnsaved();
    });
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(true); });
}

bool RegulationSection::isTyped() const
{
    return m_shown.validFrom.isValid() && m_form->value() != m_shown;
}

RegulationProfile RegulationSection::current() const
{
    // The table shows the newest first.
    const qsizetype row = m_all.profiles.size() - 1 - m_table->currentRow();
    return m_all.profiles.value(row);
}

void RegulationSection::refresh()
{
    deliver(gateway()->regulations(), this, [this](const Result<Regulations> &all) {
        if (!all)
            return showError(all.error());
        // What is typed was typed on what was read before: saving it says so when another version came.
        if (isTyped())
            return;
        m_all = *all;
        showRows();
        bringBack();
    });
}

/// The day of the version that it was typed over, then the profile.
void RegulationSection::keepUnsaved()
{
    const QString kept = !isTyped()
        ? QString()
        : m_shown.validFrom.toString(Qt::ISODate) + u'\n' + QString::fromUtf8(toJson(m_form->value()));
    if (!m_asked || kept == m_kept)
        return;
    m_kept = kept;
    gateway()->keepUnsaved(kPlace, kept);
}

void RegulationSection::bringBack()
{
    if (m_asked)
        return;
    m_asked = true;
    deliver(gateway()->unsaved(kPlace), this, [this](const Result<QString> &kept) {
        if (!kept || kept->isEmpty() || isTyped())
            return;
        m_kept = *kept;
        const QDate from = QDate::fromString(kept->section(u'\n', 0, 0), Qt::ISODate);
        for (qsizetype i = 0; i < m_all.profiles.size(); ++i) {
            if (m_all.profiles.at(i).validFrom == from)
                m_table->selectRow(int(m_all.profiles.size() - 1 - i));
        }
        m_form->load(unfinishedProfile(kept->section(u'\n', 1).toUtf8()));
        showBroughtBack();
    });
}

void RegulationSection::showRows()
{
    const QDate today = gateway()->today();
    QList<QStringList> rows;
    for (auto it = m_all.profiles.crbegin(); it != m_all.profiles.crend(); ++it)
        rows << QStringList{it->name, it->validFrom.toString(u"dd/MM/yyyy"),
                            it->validTo.isValid() ? it->validTo.toString(u"dd/MM/yyyy") : QString(), it->source};
    m_table->setRows(rows, m_table->currentRow());
    for (int i = 0; i < rows.size(); ++i) {
        if (!m_all.profiles.at(rows.size() - 1 - i).holdsOn(today))
            m_table->mute(i);
    }
    m_export->setEnabled(!rows.isEmpty());
    m_shown = {};
    chosen();
}

void RegulationSection::chosen()
{
    if (isTyped())
        return message()->showMessage(Tone::Warn,
                                      tr("The form has changes that are not saved: save them first, or undo them."));
    m_shown = current();
    m_form->clearErrors();
    m_form->load(m_shown);
}

void RegulationSection::showFaults(const Error &error)
{
    showError(error, m_form);
    m_faults->clear();
    for (const FieldError &fault : error.fields) {
        auto *item = new QListWidgetItem(fault.message, m_faults);
        item->setForeground(theme::toneText(Tone::Bad));
        item->setToolTip(fault.message);
    }
    const int rows = std::min(int(error.fields.size()), kFaultsSeen);
    m_faults->setFixedHeight(rows * (m_faults->sizeHintForRow(0) + 2) + space::kXs);
    m_faults->setVisible(rows > 0);
}

void RegulationSection::save()
{
    if (!isTyped())
        return message()->showMessage(Tone::Neutral, tr("Nothing was changed."));
    deliver(
        gateway()->saveRegulation(m_form->value(), m_all.newest), this, [this](const Result<RegulationProfile> &saved) {
            if (!saved)
                return showFaults(saved.error());
            m_faults->setVisible(false);
            m_form->clearErrors();
            m_shown = {};
            keepUnsaved();
            showDone(tr("Saved: it holds for the requests from %1 on.").arg(saved->validFrom.toString(u"dd/MM/yyyy")));
            refresh();
        });
}

void RegulationSection::importFile(const QString &path)
{
    deliver(gateway()->importRegulation(path), this, [this](const Result<RegulationProfile> &read) {
        if (!read)
            return showFaults(read.error());
        m_faults->setVisible(false);
        m_form->clearErrors();
        m_form->load(*read);
        message()->showMessage(Tone::Accent, tr("This is what the file says: look at it, then save it."));
    });
}

void RegulationSection::exportFile(const QString &path)
{
    deliver(gateway()->exportRegulation(current().validFrom, path), this, [this, path](const Outcome &done) {
        if (!done)
            return showError(done.error());
        showDone(tr("Written to %1").arg(path));
    });
}

void RegulationSection::chooseFile(bool saving)
{
    const QString folder = FileDialog::papers();
    auto *dialog = new FileDialog(this, saving ? tr("Write the regulation") : tr("Read a regulation"), folder,
                                  tr("Regulation profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, saving](const QString &path) { saving ? exportFile(path) : importFile(path); });
    dialog->open();
}

} // namespace gonfalone
