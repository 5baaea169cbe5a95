namespace HotChocolate.Authorization;

/// <summary>When a policy is asked.</summary>
public enum ApplyPolicy
{
    BeforeResolver = 0,
    AfterResolver = 1,
    Validation = 2,
}
