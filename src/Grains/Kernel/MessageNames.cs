using System.Collections.Frozen;
using ChiBo.Contracts.Messages;

namespace ChiBo.Grains.Kernel;

/// <summary>The stored names of messages: version and record name, so that an assembly may be renamed.</summary>
internal static class MessageNames
{
    private const string Root = "ChiBo.Contracts.Messages.";

    private static readonly FrozenDictionary<string, Type> Types = typeof(MessagesAssembly).Assembly.GetExportedTypes()
        .Where(t => t.Namespace?.StartsWith(Root + "V", StringComparison.Ordinal) == true)
        .ToFrozenDictionary(t => t.FullName![Root.Length..]);

    public static string Of(object message) => message.GetType().FullName![Root.Length..];

    public static Type Find(string name) => Types[name];
}
