namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>What every aggregate answers, whatever it is.</summary>
[Alias("chibo.aggregate")]
public interface IAggregateGrain : IGrainWithStringKey
{
    /// <summary>Sends the whole public state, and the facts that follow from it, to the bus again.</summary>
    /// <returns>The version that was sent; 0 when there is nothing.</returns>
    [Alias("resend")]
    Task<long> Resend();

    /// <summary>Reads the stored record and checks it against its own chain and seal.</summary>
    [Alias("verify")]
    Task<Verification> Verify(Caller caller);

    /// <summary>Who did what and when, oldest first; empty when the caller may not know.</summary>
    [Alias("history")]
    Task<History> History(Caller caller);
}
