using System.Collections.Immutable;
using System.Globalization;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;
using HotChocolate.Utilities;

namespace HotChocolate.Execution.Coercion;

/// <summary>Finds the converter from a GraphQL type to a CLR type.</summary>
internal sealed class InputConverters(TypeConverters custom)
{
    public InputConverter Create(TypeRef type, Type target)
    {
        var absent = target.IsValueType ? Activator.CreateInstance(target) : null;
        if (type.IsList)
        {
            return CreateList(type, target, absent);
        }

        return type.Type switch
        {
            InputObjectModel => CreateObject(target, absent),
            EnumModel model => CreateLeaf(ClassOf(model), target, absent),
            ScalarModel { Runtime: ScalarCodec codec } => CreateLeaf(codec.RuntimeType, target, absent),
            _ => new PassingConverter(absent),
        };
    }

    private static Type ClassOf(EnumModel model) =>
        model.Values.Count == 0 ? typeof(string) : model.Values[0].Value.GetType();

    private static FunctionConverter CreateObject(Type target, object? absent) => new(absent, value =>
    {
        var input = (InputObjectValue)value;
        return input.Type.Runtime is InputObjectBinding binding && target != typeof(InputObjectValue)
            ? binding.Create(input)
            : InputDictionary.Of(input);
    });

    private InputConverter CreateLeaf(Type source, Type target, object? absent)
    {
        var wanted = Nullable.GetUnderlyingType(target) ?? target;
        if (custom.Find(source, wanted) is { } convert)
        {
            return new FunctionConverter(absent, convert);
        }

        return wanted.IsAssignableFrom(source)
            ? new FunctionConverter(absent, value => value)
            : new FunctionConverter(
                absent, value => wanted.IsInstanceOfType(value) ? value : ChangeType(value, wanted));
    }

    private InputConverter CreateList(TypeRef type, Type target, object? absent)
    {
        var element = Lists.ElementOf(target) ?? typeof(object);
        return (InputConverter)Activator.CreateInstance(
            typeof(ListConverter<>).MakeGenericType(element),
            Create(type.Element, element),
            FinisherOf(target, element),
            absent)!;
    }

    /// <summary>Turns an array into the collection; null when the array itself will do.</summary>
    private static Delegate? FinisherOf(Type target, Type element)
    {
        if (target.IsAssignableFrom(element.MakeArrayType()))
        {
            return null;
        }

        var name = target.IsGenericType && target.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? nameof(ToImmutableArray)
            : target.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? nameof(ToList)
            : target.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element)) ? nameof(ToHashSet)
            : target.IsAssignableFrom(typeof(ImmutableList<>).MakeGenericType(element)) ? nameof(ToImmutableList)
            : throw new SchemaException(new SchemaProblem($"Lists cannot be given as `{target}`."));
        return typeof(InputConverters)
            .GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(element)
            .CreateDelegate(typeof(Func<,>).MakeGenericType(element.MakeArrayType(), typeof(object)));
    }

    private static object ToImmutableArray<T>(T[] items) => ImmutableArray.Create(items);

    private static object ToList<T>(T[] items) => new List<T>(items);

    private static object ToHashSet<T>(T[] items) => new HashSet<T>(items);

    private static object ToImmutableList<T>(T[] items) => ImmutableList.Create(items);

    private static object ChangeType(object value, Type target) => value switch
    {
        string text when target == typeof(Guid) => Guid.Parse(text),
        string text when target == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
        string text when target.IsEnum => Enum.Parse(target, text, ignoreCase: true),
        DateTimeOffset instant when target == typeof(DateTime) => instant.UtcDateTime,
        IConvertible convertible => convertible.ToType(target, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"{value.GetType()} is no {target}."),
    };
}
