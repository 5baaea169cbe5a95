using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using Orleans.Storage;

namespace ChiBo.Standalone.Storage;

/// <summary>Takes records in bulk, as grain storage would have written them one by one.</summary>
internal interface INewRecords
{
    /// <summary>Stores records of aggregates that have none, all in one transaction.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="InconsistentStateException">One of them has a record; nothing was stored.</exception>
    Task<int> StoreNew(IEnumerable<(string Kind, ScopePath Id, AggregateRecord Record)> records);
}
