using System.Collections.Frozen;

namespace HotChocolate.Types.Model;

/// <summary>Which objects a value of an interface or union may be, found once for the whole schema.</summary>
internal sealed class PossibleTypes
{
    private readonly FrozenDictionary<TypeModel, ObjectModel[]> _objects;
    private readonly FrozenDictionary<TypeModel, FrozenSet<ObjectModel>> _sets;

    public PossibleTypes(Members<TypeModel> types)
    {
        var implementors = types.OfType<ObjectModel>()
            .SelectMany(type => type.Interfaces.Select(declared => (declared.Type, Object: type)))
            .ToLookup(pair => pair.Type, pair => pair.Object);
        _objects = types.Where(type => type.IsComposite).ToFrozenDictionary(
            type => type,
            type => type switch
            {
                UnionModel union => [.. union.Types.Select(member => (ObjectModel)member.Type)],
                ObjectModel self => [self],
                _ => implementors[type].ToArray(),
            });
        _sets = _objects.Where(entry => entry.Key.IsAbstract)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet());
    }

    public ReadOnlySpan<ObjectModel> Of(TypeModel type) => _objects.GetValueOrDefault(type);

    public bool Contains(TypeModel type, ObjectModel candidate) =>
        _sets.TryGetValue(type, out var set) && set.Contains(candidate);
}
