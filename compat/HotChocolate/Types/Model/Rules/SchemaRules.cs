namespace HotChocolate.Types.Model.Rules;

/// <summary>Holds a schema against one part of the type system's rules.</summary>
internal delegate void SchemaRule(SchemaBuilder schema, ICollection<SchemaError> errors);

/// <summary>Every rule of the type system (specification, chapter 3), save that references resolve.</summary>
internal static class SchemaRules
{
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        RootTypeRules.Check,
        NameRules.Check,
        MemberRules.Check,
        PositionRules.Check,
        InterfaceRules.Check,
        UnionRules.Check,
        InputObjectRules.Check,
        InputCycleRule.Check,
        DefaultValueRule.Check,
        DefaultCycleRule.Check,
        DeprecationRules.Check,
        DirectiveCycleRule.Check,
    ];

    public static void Add(this ICollection<SchemaError> errors, string message) =>
        errors.Add(new SchemaError(message));
}
