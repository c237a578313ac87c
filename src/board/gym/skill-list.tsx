import { Button } from '../../controls/button.tsx';
import type { Words } from '../../text/words.ts';
import type { GymHost, SkillCard } from '../host.ts';
import { PageHeading } from '../page-heading.tsx';

interface SkillListProps {
  readonly gym: GymHost;
  readonly words: Words;
}

/** Every skill with its level and how it stands. The record is the player's own and stays on the device. */
export function SkillList({ gym, words }: SkillListProps) {
  return (
    <main class="sheet-page gym">
      <PageHeading>{words('gym.title')}</PageHeading>
      <p>{words('gym.lead')}</p>
      <ul class="gym-skills">
        {gym.skills.value.map((skill) => (
          <li key={skill.id}>
            <SkillButton skill={skill} words={words} onPress={() => gym.begin(skill.id)} />
          </li>
        ))}
      </ul>
      <footer class="sheet-foot buttons">
        <Button onPress={() => gym.close()}>{words('gym.close')}</Button>
      </footer>
    </main>
  );
}

interface SkillButtonProps {
  readonly skill: SkillCard;
  readonly words: Words;
  readonly onPress: () => void;
}

function SkillButton({ skill, words, onPress }: SkillButtonProps) {
  const { title, goal, level, levels, standing, tries, clean } = skill;
  return (
    <Button className="gym-skill" onPress={onPress}>
      <span class="gym-skill-title">{title}</span>
      <span class="gym-skill-goal">{goal}</span>
      <span class="gym-skill-facts">
        <span class={`chip gym-${standing}`}>{words(`gym.standing.${standing}`)}</span>
        <span>{words('gym.level', { level, levels })}</span>
        {tries > 0 && <span>{words('gym.tries', { clean, tries })}</span>}
      </span>
    </Button>
  );
}
