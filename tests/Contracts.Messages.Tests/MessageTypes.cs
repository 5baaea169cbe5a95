using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.Tests;

/// <summary>The messages: records of a versioned namespace that are not a part of another.</summary>
internal static class MessageTypes
{
    public static ImmutableArray<Type> All { get; } = Find();

    /// <summary>Such as V1/MeetingClosed.</summary>
    public static string NameOf(Type message) => $"{message.Namespace!.Split('.')[^1]}/{message.Name}";

    /// <returns>Null when no message has the name.</returns>
    public static Type? Find(string name) => All.FirstOrDefault(m => NameOf(m) == name);

    private static ImmutableArray<Type> Find()
    {
        var records =
            typeof(MessagesAssembly).Assembly.GetExportedTypes().Where(t => t != typeof(MessagesAssembly)).ToArray();
        var parts = records.SelectMany(r => r.GetProperties()).Select(p => PartOf(p.PropertyType)).ToHashSet();
        return [.. records.Where(r => !parts.Contains(r)).OrderBy(NameOf, StringComparer.Ordinal)];
    }

    private static Type PartOf(Type member) => member.IsGenericType ? member.GetGenericArguments()[^1] : member;
}
