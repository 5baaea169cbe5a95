using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>Digests of what requests say. The key for what is confidential is drawn for this process and kept nowhere.</summary>
internal sealed class OrderContents
{
    private const int DigestBytes = 16;

    private static readonly JsonSerializerOptions Open = new(StateJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutConfidential } },
    };

    private static readonly ConcurrentDictionary<Type, bool> Confidential = new();

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <param name="method">What is ordered.</param>
    /// <param name="arguments">All that is said of it, without the caller.</param>
    public OrderContent Of(string method, IEnumerable<object?> arguments)
    {
        var said = arguments.ToList();
        var digest = SHA256.HashData(Write(method, said, Open));
        return new OrderContent(
            Convert.ToBase64String(digest.AsSpan(0, DigestBytes)),
            said.Exists(a => a is not null && Confidential.GetOrAdd(a.GetType(), HasConfidential))
                ? Convert.ToBase64String(HMACSHA256.HashData(_key, Write(method, said, StateJson.Options)))
                : null);
    }

    private static byte[] Write(string method, List<object?> arguments, JsonSerializerOptions options)
    {
        using var written = new MemoryStream();
        JsonSerializer.Serialize(written, method, options);
        foreach (var argument in arguments)
            JsonSerializer.Serialize(written, argument, argument?.GetType() ?? typeof(object), options);
        return written.ToArray();
    }

    private static void LeaveOutConfidential(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].AttributeProvider?.IsDefined(typeof(ConfidentialAttribute), inherit: false) == true)
                type.Properties.RemoveAt(i);
    }

    private static bool HasConfidential(Type type) =>
        type.GetProperties().Any(p => p.IsDefined(typeof(ConfidentialAttribute)));
}
