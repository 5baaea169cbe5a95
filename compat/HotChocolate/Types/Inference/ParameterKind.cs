namespace HotChocolate.Types.Inference;

/// <summary>Where a resolver's parameter comes from.</summary>
internal enum ParameterKind
{
    Argument,
    Parent,
    Service,
    KeyedService,
    DataLoader,
    EventMessage,
    GlobalState,
    CancellationToken,
    ResolverContext,
    User,
    HttpContext,
    HttpRequest,
    HttpResponse,
    Schema,
    Operation,
    Selection,
    Path,
}
