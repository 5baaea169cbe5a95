using System.Collections.Frozen;
using HotChocolate.Types;

namespace HotChocolate.Language;

/// <summary>The places where directives may stand, by the names that documents use.</summary>
internal static class DirectiveLocationNames
{
    private static readonly (string Name, DirectiveLocation Location)[] _all =
    [
        ("QUERY", DirectiveLocation.Query),
        ("MUTATION", DirectiveLocation.Mutation),
        ("SUBSCRIPTION", DirectiveLocation.Subscription),
        ("FIELD", DirectiveLocation.Field),
        ("FRAGMENT_DEFINITION", DirectiveLocation.FragmentDefinition),
        ("FRAGMENT_SPREAD", DirectiveLocation.FragmentSpread),
        ("INLINE_FRAGMENT", DirectiveLocation.InlineFragment),
        ("VARIABLE_DEFINITION", DirectiveLocation.VariableDefinition),
        ("SCHEMA", DirectiveLocation.Schema),
        ("SCALAR", DirectiveLocation.Scalar),
        ("OBJECT", DirectiveLocation.Object),
        ("FIELD_DEFINITION", DirectiveLocation.FieldDefinition),
        ("ARGUMENT_DEFINITION", DirectiveLocation.ArgumentDefinition),
        ("INTERFACE", DirectiveLocation.Interface),
        ("UNION", DirectiveLocation.Union),
        ("ENUM", DirectiveLocation.Enum),
        ("ENUM_VALUE", DirectiveLocation.EnumValue),
        ("INPUT_OBJECT", DirectiveLocation.InputObject),
        ("INPUT_FIELD_DEFINITION", DirectiveLocation.InputFieldDefinition),
    ];

    private static readonly FrozenDictionary<string, DirectiveLocation> _byName =
        _all.ToFrozenDictionary(entry => entry.Name, entry => entry.Location, StringComparer.Ordinal);

    public static bool Contains(string name) => _byName.ContainsKey(name);

    public static DirectiveLocation Parse(IEnumerable<string> names) =>
        names.Aggregate(default(DirectiveLocation), (all, name) => all | _byName[name]);

    /// <summary>The single locations in <paramref name="locations"/>, in the order of the specification.</summary>
    public static IEnumerable<string> Names(DirectiveLocation locations) =>
        _all.Where(entry => locations.HasFlag(entry.Location)).Select(entry => entry.Name);
}
