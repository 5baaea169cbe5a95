namespace HotChocolate.Transport.Formats;

/// <summary>The media types in which responses are written.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status says what became of the request.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: always 200 for what could be answered at all.</summary>
    Json,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary><c>multipart/mixed</c>.</summary>
    Multipart,
}
