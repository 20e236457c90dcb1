#include "ui/agenda/AppointmentListModel.h"

#include <QMimeData>

namespace gonfalone {

using namespace Qt::StringLiterals;

AppointmentListModel::AppointmentListModel(QObject *parent) : QAbstractListModel(parent) {}

void AppointmentListModel::setRequests(const QList<AppointmentRequest> &requests, const QDate &today, int limit)
{
    if (requests == m_requests && today == m_today && limit == m_limit)
        return; // selection and scroll stay
    beginResetModel();
    m_requests = requests;
    m_today = today;
    m_limit = limit;
    endResetModel();
}

const AppointmentRequest *AppointmentListModel::request(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_requests.size() ? &m_requests.at(index.row()) : nullptr;
}

QModelIndex AppointmentListModel::indexOf(const QString &label) const
{
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        if (m_requests.at(i).label == label)
            return index(int(i));
    }
    return {};
}

int AppointmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int AppointmentListModel::days(const AppointmentRequest &r) const
{
    return int(std::max<qint64>(0, r.received.daysTo(r.answered.isValid() ? r.answered : m_today)));
}

Tone AppointmentListModel::tone(const AppointmentRequest &r) const
{
    if (r.answered.isValid())
        return Tone::Neutral;
    if (m_limit > 0 && days(r) > m_limit)
        return Tone::Bad;
    return m_limit > 0 && days(r) * 2 > m_limit ? Tone::Warn : Tone::Neutral;
}

QString AppointmentListModel::waitingWords(int days)
{
    return days == 0 ? tr("today") : tr("%n day(s)", nullptr, days);
}

QString AppointmentListModel::foot(const AppointmentRequest &r) const
{
    QStringList parts{stateName(r.state)};
    if (r.priority != AppointmentPriority::Normal)
        parts.prepend(priorityName(r.priority));
    if (!r.handedTo.isEmpty())
        parts << (r.handedTo == QLatin1String(kPressDesk) ? tr("the Portavoce") : r.handedTo);
    parts << r.label;
    return parts.join(u" · "_s);
}

QVariant AppointmentListModel::data(const QModelIndex &index, int role) const
{
    const AppointmentRequest *r = request(index);
    if (!r)
        return {};
    const QString who = r->words.body.isEmpty() ? r->requester : u"%1 — %2"_s.arg(r->requester, r->words.body);
    switch (role) {
    case Qt::DisplayRole: return who;
    case Qt::ToolTipRole: return u"%1\n%2\n%3"_s.arg(who, r->subject, foot(*r));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, waiting: %4").arg(who, r->subject, foot(*r), waitingWords(days(*r)));
    case LabelRole: return r->label;
    case SubjectRole: return r->subject;
    case FootRole: return foot(*r);
    case WaitingRole: return waitingWords(days(*r));
    case WaitingToneRole: return int(tone(*r));
    case UrgentRole: return r->priority <= AppointmentPriority::High && !r->answered.isValid();
    default: return {};
    }
}

Qt::ItemFlags AppointmentListModel::flags(const QModelIndex &index) const
{
    const AppointmentRequest *r = request(index);
    const bool movable = r && (isOpen(r->state) || r->state == AppointmentState::HandedOver);
    return QAbstractListModel::flags(index) | (movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList AppointmentListModel::mimeTypes() const
{
    return {QString::fromLatin1(kAppointmentMime)};
}

QMimeData *AppointmentListModel::mimeData(const QModelIndexList &indexes) const
{
    const AppointmentRequest *r = request(indexes.value(0));
    if (!r)
        return nullptr;
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(kAppointmentMime), u"%1\n%2"_s.arg(r->label).arg(r->words.minutes).toUtf8());
    return mime;
}

} // namespace gonfalone
