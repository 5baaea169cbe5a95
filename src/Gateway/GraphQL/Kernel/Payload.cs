using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>What became of an order.</summary>
public abstract class Payload(Outcome outcome)
{
    /// <summary>Why it was refused; empty when it was carried out.</summary>
    public IReadOnlyList<UserError> Errors { get; } = UserError.Of(outcome);
}
