using System.Collections.Immutable;
using System.Reflection;

namespace ChiBo.Contracts.Messages.Tests;

/// <summary>A message with something in every member: what is left out could go without anybody's noticing.</summary>
internal static class FilledMessage
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 4, 7, 30, 0, TimeSpan.Zero);

    /// <summary>Texts that a reader would parse; of the others the member's own name.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["Id"] = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1",
        ["MeetingId"] = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1",
        ["CellId"] = "khoi-mau/so-tai-chinh/cb-01",
        ["ToCellId"] = "khoi-mau/so-tai-chinh/cb-02",
        ["OrganisationId"] = "khoi-mau/so-tai-chinh",
        ["BlocId"] = "khoi-mau",
        ["MemberId"] = "dv-0001",
        ["Month"] = "2026-11",
        ["FromMonth"] = "2026-11",
        ["Kind"] = "Regular",
        ["Phase"] = "Confirmed",
        ["Grade"] = "Good",
        ["Class"] = "Full",
        ["Standing"] = "Active",
        ["Position"] = "Secretary",
        ["Form"] = "ShowOfHands",
        ["Majority"] = "MoreThanHalf",
        ["State"] = "Closed",
        ["Result"] = "Carried",
        ["Progress"] = "Reported",
        ["RubricId"] = "bloc-100",
        ["RubricEdition"] = "bloc-100",
        ["Reason"] = "Bão số 9, đường ngập",
    };

    public static object Of(Type message)
    {
        var filled = Activator.CreateInstance(message)!;
        var number = 0;
        foreach (var member in message.GetProperties().Where(p => p.CanWrite))
            member.SetValue(filled, Value(member.PropertyType, member.Name, ++number));
        return filled;
    }

    private static object Value(Type type, string name, int number)
    {
        if (Nullable.GetUnderlyingType(type) is { } known) return Value(known, name, number);
        if (type == typeof(string)) return Texts.GetValueOrDefault(name) ?? char.ToLowerInvariant(name[0]) + name[1..];
        if (type == typeof(int)) return number;
        if (type == typeof(long)) return (long)number;
        if (type == typeof(decimal)) return number - 0.5m;
        if (type == typeof(bool)) return true;
        if (type == typeof(DateTimeOffset)) return Evening.AddHours(number - 2);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 4).AddDays(number);
        if (type == typeof(TimeOnly)) return new TimeOnly(14, number);
        return type.IsGenericType ? List(type, name, number) : Of(type);
    }

    private static object List(Type type, string name, int number)
    {
        type.GetGenericTypeDefinition().ShouldBe(typeof(ImmutableArray<>), $"{name} is of a type that nobody fills yet");
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Value(item, name, number), 0);
        return typeof(ImmutableArray)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == nameof(ImmutableArray.Create))
            .Single(m => m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
