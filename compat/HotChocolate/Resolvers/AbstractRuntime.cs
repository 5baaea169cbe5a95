using HotChocolate.Execution;
using HotChocolate.Types.Model;

namespace HotChocolate.Resolvers;

/// <summary>Says which object type a value of an interface or union has.</summary>
/// <param name="Resolve">Null when the value has none of them.</param>
/// <param name="NeedsContext">The field must be resolved before the response is written.</param>
internal sealed record AbstractRuntime(Func<FieldTask?, object, ObjectModel?> Resolve, bool NeedsContext = false);
