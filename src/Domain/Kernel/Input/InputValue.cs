using System.Collections;
using System.Collections.Immutable;

namespace ChiBo.Domain.Kernel.Input;

/// <summary>Checks one value of a field.</summary>
internal static class InputValue
{
    public static Refusal? Check(InputField field, string path, object? value, out object? clean)
    {
        clean = value;
        return value switch
        {
            null => null,
            string text => Check(field, path, text, out clean),
            DateOnly date => Unless(InputRange.Holds(date), path),
            DateTimeOffset at => Unless(InputRange.Holds(at), path),
            int number => Unless(field.IsYear ? InputRange.HoldsPlanYear(number) : InputRange.Holds(number), path),
            decimal points => Unless(InputRange.Holds(points), path),
            IList list => Check(field, path, list, out clean),
            _ when InputShape.IsInput(value.GetType()) => InputPolicy.ShapeOf(value.GetType()).Check(value, path + ".", out clean!),
            _ => null,
        };
    }

    private static Refusal? Check(InputField field, string path, string text, out object? clean)
    {
        clean = text;
        if (field.Longest > 0 && text.Length > field.Longest) return CommonRefusals.TextLength(path, field.Longest);
        if (PlainText.Read(text, field.HasLines, out var read) is { } refused) return refused.In(path);
        clean = read;
        return Unless(!field.IsMonth || Month.TryParse(read, out _), path);
    }

    private static Refusal? Check(InputField field, string path, IList list, out object? clean)
    {
        clean = list;
        if (list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list) is true) return null;
        Array? changed = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (Check(field, $"{path}[{i + 1}]", list[i], out var read) is { } refusal) return refusal;
            if (ReferenceEquals(read, list[i]) || Equals(read, list[i])) continue;
            changed ??= ToArray(list);
            changed.SetValue(read, i);
        }

        if (changed is not null) clean = Like(list, changed);
        return null;
    }

    private static Refusal? Unless(bool holds, string path) => holds ? null : CommonRefusals.InvalidValue(path);

    private static Array ToArray(IList list)
    {
        var copy = Array.CreateInstance(ElementOf(list.GetType()), list.Count);
        list.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>An immutable array where there was one; a plain one serves every other list.</summary>
    private static object Like(IList list, Array items) =>
        list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(ImmutableArray).GetMethods()
                .Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(ElementOf(type)).Invoke(null, [items])!
            : items;

    private static Type ElementOf(Type list) =>
        list.GetElementType()
        ?? list.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .GetGenericArguments()[0];
}
