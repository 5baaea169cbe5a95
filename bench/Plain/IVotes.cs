namespace ChiBo.Plain;

/// <summary>The table of votes.</summary>
internal interface IVotes : IAsyncDisposable
{
    /// <summary>One durable row; false when this member has voted in this ballot.</summary>
    Task<bool> Add(Vote vote, string member);

    Task<long> Count();
}
