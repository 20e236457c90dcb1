// What the office holds on a person: the part of SettingsGateway for the GDPR.
#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"
#include "core/privacy/PersonalDataFile.h"
#include "ui/settings/SettingsGatewayAsk.h"

namespace gonfalone {

namespace {

Result<QByteArray> pdfOf(const DraftDocument &letter)
{
    return PdfPrinter().toPdf(letter);
}

} // namespace

/// Printing keeps nobody from the database: it has its own thread.
template <typename T>
QFuture<Outcome> SettingsGateway::printed(QFuture<Result<T>> read, const QString &path,
                                          Result<QByteArray> (*print)(const T &))
{
    return read
        .then(this,
              [this, path, print](const Result<T> &value) {
                  return m_aside.run([value, path, print]() -> Outcome {
                      if (!value)
                          return failure(value.error());
                      TRY(const QByteArray bytes, print(*value));
                      return writeFile(path, bytes);
                  });
              })
        .unwrap();
}

QFuture<Result<QList<Person>>> SettingsGateway::persons(const QString &words)
{
    return ask<QList<Person>>([words](Services &s) { return s.privacy.search(s.actor, words); });
}

QFuture<Result<ErasurePreview>> SettingsGateway::erasurePreview(ContactId contact)
{
    return ask<ErasurePreview>([contact](Services &s) { return s.privacy.preview(s.actor, contact); });
}

QFuture<Result<Erasure>> SettingsGateway::erasePerson(const ErasureOrder &order)
{
    return ask<Erasure>([order](Services &s) { return s.privacy.erase(s.actor, order); });
}

QFuture<Result<StaffErasure>> SettingsGateway::staffErasurePreview(StaffPersonId person)
{
    return ask<StaffErasure>([person](Services &s) { return s.privacy.previewStaff(s.actor, person); });
}

QFuture<Result<StaffErasure>> SettingsGateway::eraseStaff(StaffPersonId person, const QString &request)
{
    return ask<StaffErasure>([person, request](Services &s) { return s.privacy.eraseStaff(s.actor, person, request); });
}

QFuture<Outcome> SettingsGateway::writePersonalData(const Person &person, const QString &path)
{
    return printed(ask<PersonalData>([person](Services &s) {
                       return person.staff.isValid()  ? s.privacy.gather(s.actor, person.staff)
                           : person.contact.isValid() ? s.privacy.gather(s.actor, person.contact)
                                                      : s.privacy.gather(s.actor, person.login);
                   }),
                   path, personalDataZip);
}

QFuture<Outcome> SettingsGateway::writeRefusal(const ErasureOrder &order, const QString &path)
{
    return printed(ask<DraftDocument>([order](Services &s) -> Result<DraftDocument> {
                       TRY(const Erasure told, s.privacy.decline(s.actor, order));
                       return s.privacy.answer(s.actor, told);
                   }),
                   path, pdfOf);
}

QFuture<Outcome> SettingsGateway::writeAnswer(const Erasure &erasure, const QString &path)
{
    return printed(ask<DraftDocument>([erasure](Services &s) { return s.privacy.answer(s.actor, erasure); }), path,
                   pdfOf);
}

} // namespace gonfalone
