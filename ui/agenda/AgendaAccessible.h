#pragma once

namespace gonfalone {

class AgendaView;

/// Screen readers are told of the views of the agenda: a view has its days, a day its entries. Once is enough.
void installAgendaAccessible();
/// What a view shows has changed: what readers hold of it is void.
void agendaReadAnew(AgendaView *view);
/// The keyboard went to another entry or place.
void agendaReadFocus(AgendaView *view);

} // namespace gonfalone
