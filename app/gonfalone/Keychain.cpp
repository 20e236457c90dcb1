#include "app/gonfalone/Keychain.h"

#include <qt6keychain/keychain.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"Gonfalone"_s;

QString entryOf(const QString &place, const QString &login)
{
    return login + u' ' + place;
}

} // namespace

void Keychain::read(const QString &place, const QString &login, const std::function<void(const QString &)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this);
    job->setInsecureFallback(false);
    job->setKey(entryOf(place, login));
    connect(job, &QKeychain::Job::finished, this,
            [job, answer] { answer(job->error() == QKeychain::NoError ? job->textData() : QString()); });
    job->start();
}

void Keychain::keep(const QString &place, const QString &login, const QString &password,
                    const std::function<void(const QString &)> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    // Without a keychain nothing is kept: a password in a file of settings would be worse than typing it.
    job->setInsecureFallback(false);
    job->setKey(entryOf(place, login));
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, answer] {
        const bool none = job->error() == QKeychain::NoBackendAvailable || job->error() == QKeychain::NotImplemented
            || job->error() == QKeychain::OtherError;
        answer(job->error() == QKeychain::NoError ? QString()
                   : none ? tr("This computer has no keychain service: the password was not kept.")
                          : tr("The keychain did not take the password: it was not kept."));
    });
    job->start();
}

void Keychain::forget(const QString &place, const QString &login)
{
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setInsecureFallback(false);
    job->setKey(entryOf(place, login));
    job->start();
}

} // namespace gonfalone
