using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Preparation;

/// <summary>Orders about the documents of a meeting.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DocumentMutations
{
    /// <summary>
    /// Adds a document, with its content in the same request or uploaded before; by those who prepare and the study's
    /// author, until the close.
    /// </summary>
    /// <param name="input">Name, presentation and content of the document.</param>
    [ChecksInput]
    public async Task<MeetingPayload> AddDocument(
        AddDocumentInput input, IResolverContext context, Uploads uploads, CancellationToken cancellation)
    {
        var upload = await uploads.Take(context.Orderer(), input.File, input.Sha256, cancellation);
        return upload.Document is { } document
            ? await context.OrderMeeting(input.MeetingId, (meeting, caller) =>
                meeting.AddDocument(caller, new AddDocumentRequest(
                input.Name, input.Presentation, document.Sha256, document.Size, document.MediaType, input.PresenterId)))
            : new MeetingPayload(input.MeetingId, upload.Refused);
    }

    /// <summary>
    /// Takes a document away that neither agenda nor study names; by those who prepare, before the meeting opens.
    /// </summary>
    /// <param name="input">The meeting and the document.</param>
    [ChecksInput]
    public Task<MeetingPayload> RemoveDocument(RemoveDocumentInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.RemoveDocument(caller, new RemoveDocumentRequest(input.DocumentId)));
}
