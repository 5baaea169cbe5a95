using HotChocolate.Execution.Coercion;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Running;

/// <summary>Errors of values that are not what the schema says.</summary>
internal static class FieldValueErrors
{
    public static IError NonNull { get; } =
        new Error("Cannot return null for non-nullable field.", Codes.NonNullViolation);

    public static IError InvalidLeaf(FieldModel field, object? value) => new Error(
        $"The value cannot be written as `{field.Type.Name}`.",
        Codes.InvalidLeaf,
        exception: new InvalidCastException($"{field.Coordinate} gave {value?.GetType()}."));

    public static IError NoList(FieldModel field, object value) => new Error(
        $"The field `{field.Name}` is a list, but its value is none.",
        exception: new InvalidCastException($"{field.Coordinate} gave {value.GetType()}."));

    public static IError UnknownType(FieldModel field, object value) => new Error(
        $"Unable to resolve the concrete type of the abstract type `{field.Type.Name}`.",
        Codes.UnknownConcreteType,
        exception: new InvalidCastException($"{field.Coordinate} gave {value.GetType()}."));
}
