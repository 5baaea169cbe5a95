namespace HotChocolate.Authorization;

/// <summary>What a policy answered.</summary>
public enum AuthorizeResult
{
    Allowed = 0,
    NotAllowed = 1,
    NotAuthenticated = 2,
    NoDefaultPolicy = 3,
    PolicyNotFound = 4,
}
