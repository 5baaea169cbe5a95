using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Tokens;

/// <summary>Checks a name and a password; unknown, disabled, blocked and wrong look and cost the same.</summary>
internal sealed class SignIn(Realm realm, SignInThrottle throttle)
{
    private static readonly byte[]? NoPassword = null;

    public RealmUser? Check(string username, string password)
    {
        var user = realm.User(username.Trim());
        if (user is null)
        {
            Secrets.Match(NoPassword, password);
            return null;
        }

        var matches = user.HasPassword(password);
        if (throttle.IsBlocked(user))
        {
            return null;
        }

        if (!matches || !user.Enabled)
        {
            throttle.Failed(user);
            return null;
        }

        throttle.Succeeded(user);
        return user;
    }
}
