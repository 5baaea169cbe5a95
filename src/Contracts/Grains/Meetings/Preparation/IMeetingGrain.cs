using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Preparation;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Names a document whose content is stored under its hash.</summary>
    [Alias("add-document")]
    Task<Outcome> AddDocument(Caller caller, AddDocumentRequest request);

    /// <summary>Takes a document away before the meeting opens.</summary>
    [Alias("remove-document")]
    Task<Outcome> RemoveDocument(Caller caller, RemoveDocumentRequest request);
}
