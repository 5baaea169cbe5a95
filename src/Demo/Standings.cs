namespace ChiBo.Demo;

/// <summary>Who is probationary, exempt or temporarily elsewhere: ordinary members only, each for one reason.</summary>
internal static class Standings
{
    public const int Probationary = 82;
    public const int Exempt = 55;
    public const int TemporaryIn = 27;
    public const int TemporaryOut = 27;

    public static void Assign(SplitMix64 random, IReadOnlyList<MemberDraft> members)
    {
        var ordinary = random.Shuffle(members.Where(m => !m.HoldsOffice));
        foreach (var member in ordinary.Where(m => m.Age < 38).Take(Probationary))
        {
            member.AdmitLately(random);
        }

        Give(DemoStanding.Exempt, Exempt, m => m.Age >= 57);
        Give(DemoStanding.TemporaryIn, TemporaryIn, _ => true);
        Give(DemoStanding.TemporaryOut, TemporaryOut, _ => true);

        void Give(DemoStanding standing, int count, Func<MemberDraft, bool> who)
        {
            foreach (var member in ordinary
                .Where(m => !m.IsProbationary && m.Standing == DemoStanding.Active && who(m)).Take(count).ToArray())
            {
                member.Standing = standing;
            }
        }
    }
}
