using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace ChiBo.Grains.Kernel;

/// <summary>The stored names of messages: version and record name (<c>V1.ScoreConfirmed</c>), so that assemblies may be renamed.</summary>
public sealed class MessageNames(params Assembly[] assemblies)
{
    private readonly FrozenDictionary<string, Type> _types = assemblies
        .SelectMany(a => a.GetExportedTypes())
        .Where(t => t.Namespace is { } space && Version(space) is ['V', >= '0' and <= '9', ..])
        .ToFrozenDictionary(NameOf);

    /// <summary>The message as it waits for the bus.</summary>
    public OwedMessage Write(string id, object message) =>
        new(id, NameOf(message.GetType()), JsonSerializer.Serialize(message, message.GetType(), StateJson.Options));

    /// <exception cref="KeyNotFoundException">No message has that name: the record was written by a newer program.</exception>
    public object Read(OwedMessage owed) => JsonSerializer.Deserialize(owed.Body, _types[owed.Type], StateJson.Options)!;

    private static string NameOf(Type type) => $"{Version(type.Namespace!)}.{type.Name}";

    private static string Version(string space) => space[(space.LastIndexOf('.') + 1)..];
}
