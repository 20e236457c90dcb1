// The part of AppointmentPanel that puts it together.
#include "ui/agenda/AppointmentDelegate.h"
#include "ui/agenda/AppointmentDetail.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentPanel.h"
#include "ui/base/CountBadge.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

void AppointmentPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    column->setSpacing(space::kS);
    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(tr("Requests for an appointment"), this);
    heading->setWordWrap(true);
    theme::setRole(heading, TextRole::Heading);
    m_badge = new CountBadge(0, this);
    auto *close = new QToolButton(this);
    close->setIcon(theme::icon(u"window-close"_s));
    theme::makeFlat(close, tr("Close the requests"));
    head->addWidget(heading, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    connect(close, &QToolButton::clicked, this, &AppointmentPanel::closeAsked);
    connect(this, &AppointmentPanel::countChanged, m_badge, &CountBadge::setCount);

    m_listPage = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(m_listPage);
    rows->setContentsMargins({});
    rows->setSpacing(space::kS);
    auto *buttons = new QWidget(m_listPage);
    auto *line = new FlowLayout(buttons, space::kS);
    line->setContentsMargins({});
    m_new = new QPushButton(tr("New request"), buttons);
    m_import = new QPushButton(tr("From a message…"), buttons);
    m_import->setToolTip(tr("Messages (.eml) can be dropped here too"));
    line->addWidget(m_new);
    line->addWidget(m_import);
    const bool registers = m_gateway->actor().may(Permission::RegisterAppointments);
    buttons->setVisible(registers);
    rows->addWidget(buttons);
    m_search = new QLineEdit(m_listPage);
    m_search->setPlaceholderText(tr("Search the requests"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    rows->addWidget(m_search);
    m_all = new QCheckBox(tr("The answered ones too"), m_listPage);
    m_all->setAccessibleName(m_all->text());
    rows->addWidget(m_all);
    m_model = new AppointmentListModel(this);
    m_list = new QListView(m_listPage);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AppointmentDelegate(m_list));
    m_list->setAccessibleName(tr("Requests for an appointment, the most pressing first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setToolTip(tr("Enter opens a request; drag it onto the days to accept it"));
    rows->addWidget(m_list, 1);
    m_empty =
        new EmptyState(u"mail-message"_s, tr("No request waits"),
                       registers ? tr("Drop a message (.eml) here, or register who telephones or comes to the desk.")
                                 : tr("What is handed to you appears here."),
                       registers ? tr("New request") : QString(), m_listPage);
    rows->addWidget(m_empty, 1);
    m_empty->setVisible(false);
    m_detail = new AppointmentDetail(m_gateway->clock(), m_pages);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_detail);
    connect(m_new, &QPushButton::clicked, this, &AppointmentPanel::begin);
    connect(m_empty, &EmptyState::actionTriggered, this, &AppointmentPanel::begin);
    connect(m_import, &QPushButton::clicked, this, &AppointmentPanel::importMessage);
    connect(m_search, &QLineEdit::textChanged, this, [this] { load(); });
    connect(m_all, &QCheckBox::toggled, this, [this] { load(); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &at) { open(at.data(AppointmentListModel::LabelRole).toString()); });
}

} // namespace gonfalone
