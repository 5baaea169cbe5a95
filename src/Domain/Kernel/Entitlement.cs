namespace ChiBo.Domain.Kernel;

/// <summary>The two guards that every order to something that exists begins with.</summary>
public static class Entitlement
{
    /// <summary>Null when the place exists for the actor and they hold one of the roles there.</summary>
    public static Refusal? Check(this Actor actor, bool exists, ScopePath place, params ReadOnlySpan<Role> roles) =>
        !exists || !actor.Reaches(place) ? CommonRefusals.NotFound
        : actor.Is(place, roles) ? null
        : CommonRefusals.NotPermitted;

    /// <summary>Null when the platform itself gives the order to something that exists.</summary>
    public static Refusal? CheckPlatform(this Actor actor, bool exists, ScopePath place)
    {
        if (actor.IsPlatform) return exists ? null : CommonRefusals.NotFound;
        return exists && actor.Reaches(place) ? CommonRefusals.NotPermitted : CommonRefusals.NotFound;
    }
}
