// The library holds the compiled resources only; a static library needs a source of its own.
namespace gonfalone {}
