#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "ui/base/Tokens.h"

#include <QAbstractListModel>

namespace gonfalone {

/// What is dragged from the list onto the days: the label of a request and how many minutes it wants.
inline constexpr auto kAppointmentMime = "application/x-gonfalone-appointment";

/// The requests for an appointment, in the order in which they were read.
class AppointmentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LabelRole = Qt::UserRole, SubjectRole, FootRole, WaitingRole, WaitingToneRole, UrgentRole };

    explicit AppointmentListModel(QObject *parent = nullptr);

    /// `limit` is after how many days a request waits too long; 0 = never.
    void setRequests(const QList<AppointmentRequest> &requests, const QDate &today, int limit);
    const QList<AppointmentRequest> &requests() const { return m_requests; }
    const AppointmentRequest *request(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &label) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// "12 days", "today": how long the request has waited.
    static QString waitingWords(int days);

private:
    int days(const AppointmentRequest &request) const;
    Tone tone(const AppointmentRequest &request) const;
    QString foot(const AppointmentRequest &request) const;

    QList<AppointmentRequest> m_requests;
    QDate m_today;
    int m_limit = 0;
};

} // namespace gonfalone
