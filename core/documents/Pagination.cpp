#include "core/documents/Pagination.h"

namespace gonfalone {

QList<int> paginate(const QList<Strip> &strips, double firstHeight, double otherHeight)
{
    QList<int> starts{0};
    int start = 0;
    const int count = int(strips.size());
    while (start < count) {
        double room = (starts.size() == 1 ? firstHeight : otherHeight) - strips[start].repeated;
        int end = start; // first strip that does not fit
        int lawful = -1; // last place where the keeps allow to break
        while (end < count) {
            const Strip &strip = strips[end];
            if (end > start && strip.breakBefore) {
                lawful = end;
                break;
            }
            room -= strip.height + (end > start ? strip.before : 0);
            if (room < -1e-6 && end > start)
                break;
            ++end;
            if (!strip.keepWithNext)
                lawful = end;
        }
        if (end == count)
            break;
        start = lawful > start ? lawful : end;
        starts.append(start);
    }
    return starts;
}

} // namespace gonfalone
