using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>What the chain keeps of an order: who, when, what, and a digest of what came of it.</summary>
internal static class Description
{
    /// <summary>A confidential order leaves no digest: it would give the vote away to whoever tries all answers.</summary>
    public static Change Of<TState, TEvent>(ICommand<TState, TEvent> command, ImmutableArray<TEvent> events, DateTimeOffset at)
        where TState : class, IAggregateState<TState>
        where TEvent : class, IEvent<TState>
    {
        var digest = "";
        if (!command.IsConfidential)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var happened in events)
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), StateJson.Options));
            digest = Convert.ToBase64String(hash.GetHashAndReset());
        }

        return new Change(at, command.Actor.Id, command.GetType().Name, digest, command.Actor.OrderId);
    }
}
