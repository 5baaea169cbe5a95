using System.Collections.Immutable;
using System.Reflection;

namespace ChiBo.Domain.Kernel.Input;

/// <summary>The fields of a type of input or command that hold something to check.</summary>
internal sealed class InputShape
{
    private static readonly MethodInfo Clone =
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ImmutableArray<(PropertyInfo Property, string Name, InputField Field)> _fields;

    public InputShape(Type type)
    {
        var isFilter = type.Name.EndsWith("Filter", StringComparison.Ordinal)
            || type.Name.EndsWith("FilterInput", StringComparison.Ordinal);
        _fields =
        [
            .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0
                   && MayHold(property.PropertyType) && !property.IsDefined(typeof(CheckedAttribute))
               select (property, Camel(property.Name), InputField.Of(property.Name, IsDocument(property), isFilter)),
        ];
    }

    /// <summary>A record of ChiBo whose values were not checked before.</summary>
    public static bool IsInput(Type type) =>
        type is { IsClass: true, IsArray: false, Namespace: { } space } && space.StartsWith("ChiBo.", StringComparison.Ordinal)
        && !type.IsDefined(typeof(CheckedAttribute), inherit: false);

    public Refusal? Check(object given, string path, out object clean)
    {
        clean = given;
        foreach (var (property, name, field) in _fields)
        {
            var value = property.GetValue(given);
            if (InputValue.Check(field, path + name, value, out var read) is { } refusal) return refusal;
            if (ReferenceEquals(read, value) || Equals(read, value)) continue;
            if (ReferenceEquals(clean, given)) clean = Clone.Invoke(given, null)!;
            property.SetValue(clean, read);
        }

        return null;
    }

    public void Copy(object from, object to)
    {
        foreach (var (property, _, _) in _fields) property.SetValue(to, property.GetValue(from));
    }

    /// <summary>JSON comes whole, and is read and limited by what it describes.</summary>
    private static bool IsDocument(PropertyInfo property) => property.Name == "Json";

    private static bool MayHold(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(DateOnly) || type == typeof(DateTimeOffset)
            || type == typeof(int) || type == typeof(decimal)) return true;
        if (type.IsArray) return MayHold(type.GetElementType()!);
        if (type is { IsGenericType: true } && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
            return MayHold(type.GetGenericArguments()[0]);
        return IsInput(type);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
