using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>These organisations and cells refused what the file meant for them.</summary>
public sealed record StruckFromImport(string ImportId, ImmutableArray<ScopePath> Refused) : BlocEvent
{
    public override BlocState Apply(BlocState state)
    {
        var import = state.FindImport(ImportId)!;
        var left = import.Places.RemoveAll(p => Refused.Contains(p.Path));
        return left.IsEmpty
            ? state with { Imports = state.Imports.Remove(import) }
            : state.With(import with { Places = left });
    }
}
