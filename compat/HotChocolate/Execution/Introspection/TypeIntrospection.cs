using HotChocolate.Types;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Introspection;

/// <summary>What introspection tells of a type, a list or a non-null.</summary>
internal static class TypeIntrospection
{
    public static string Kind(TypeRef type) => (type.Wrapper ?? type.Type.Kind) switch
    {
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.NonNull => "NON_NULL",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    public static string? Name(TypeRef type) => type.Wrapper is null ? type.Name : null;

    public static string? Description(TypeRef type) => Named(type)?.Description;

    public static string? SpecifiedBy(TypeRef type) => (Named(type) as ScalarModel)?.SpecifiedBy;

    public static bool? IsOneOf(TypeRef type) => (Named(type) as InputObjectModel)?.IsOneOf;

    public static IEnumerable<FieldModel>? Fields(TypeRef type, bool includeDeprecated) =>
        (Named(type) as ComplexModel)?.Fields.Where(field => includeDeprecated || field.DeprecationReason is null);

    public static IEnumerable<TypeRef>? Interfaces(TypeRef type) => (Named(type) as ComplexModel)?.Interfaces;

    public static IEnumerable<TypeRef>? PossibleTypes(SchemaModel schema, TypeRef type) =>
        Named(type) is { IsAbstract: true } model
            ? [.. schema.PossibleTypes(model).ToArray().Select(TypeRef.To)]
            : null;

    public static IEnumerable<EnumValueModel>? EnumValues(TypeRef type, bool includeDeprecated) =>
        (Named(type) as EnumModel)?.Values.Where(value => includeDeprecated || value.DeprecationReason is null);

    public static IEnumerable<InputValueModel>? InputFields(TypeRef type, bool includeDeprecated) =>
        Named(type) is InputObjectModel model ? Current(model.Fields, includeDeprecated) : null;

    public static IEnumerable<InputValueModel> Current(Members<InputValueModel> values, bool includeDeprecated) =>
        values.Where(value => includeDeprecated || value.DeprecationReason is null);

    private static TypeModel? Named(TypeRef type) => type.Wrapper is null ? type.Type : null;
}
