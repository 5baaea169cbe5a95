namespace HotChocolate.Transport.Http;

/// <summary>How a response is written.</summary>
internal enum ResponseFormat
{
    GraphQLResponse,
    Json,
    EventStream,
    MultipartMixed,
}
